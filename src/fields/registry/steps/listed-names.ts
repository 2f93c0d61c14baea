import {fact} from '../fact.ts'
import type {ReadBlock} from '../read-block.ts'

/** Items that are names alone below a key, where a sentence above speaks of values (Q283903). */
export function addListedNames(blocks: readonly ReadBlock[]): void {
  let run = -1
  let heading = ''
  blocks.forEach((read, index) => {
    const above = blocks[index - 1]
    const isBelow = above !== undefined && (run === index - 1 || isKeyOnly(above)) && read.block.item > 0
    const text = read.block.text
    if (
      !isBelow ||
      read.block.lines.length !== 1 ||
      !itemName.test(text) ||
      read.facts.some((one) => one.strength === 'definite')
    )
      return
    if (
      run !== index - 1 &&
      heading !== read.block.heading &&
      !blocks
        .slice(Math.max(0, index - 5), index)
        .some((one) => /\b(?:values|entries|parameters)\b/i.test(one.masked) && /\bfollowing\b/i.test(one.masked))
    )
      return
    run = index
    heading = read.block.heading
    read.facts.push(fact(0, {name: text.trim()}))
  })
}

function isKeyOnly({mentions, masked}: ReadBlock): boolean {
  return mentions.length === 1 && masked.replace(/⟦[^⟧]*⟧|\W/g, '') === ''
}

const itemName = /^\s*(?:[A-Z][\w()+/.-]*|\w*[A-Z_]\w*)(?: [\w()+/.-]+){0,4}\s*$/
