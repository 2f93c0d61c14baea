import {fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import {isName} from '../prose/plausible.ts'
import type {ReadBlock} from '../read-block.ts'

/** Items that are names alone below a key, where a sentence above speaks of values (Q283903). */
export function addListedNames(blocks: readonly ReadBlock[]): void {
  let run = -1
  let heading = ''
  let announcing = -1
  blocks.forEach((read, index) => {
    const above = blocks[index - 1]
    const text = read.block.text
    const isAlone = read.block.lines.length === 1 && !read.facts.some((one) => one.strength === 'definite')
    // below another name alone, or above a type alone
    if (isAlone && above && goesOn(above, read)) {
      read.facts.push(fact(0, {name: text.trim()}))
      return
    }
    if (isAlone && isAboveType(read, blocks[index + 1])) {
      read.facts.push(fact(0, {name: text.trim()}))
      return
    }
    if (read.block.item > 0 && above && announcesItems.test(above.masked.slice(-longestLead))) {
      announcing = index
    }
    // below "delete the following key names in the right-hand pane:" (Q263042)
    if (
      announcing === index &&
      isAlone &&
      itemName.test(text) &&
      !/\.\s*$/.test(text) &&
      !step.test(text) &&
      isName(text.trim(), false)
    ) {
      announcing = index + 1
      read.facts = [fact(0, {name: text.trim()})]
      return
    }
    if (announcing === index && read.facts.some((one) => one.at === 0 && one.strength === 'definite')) announcing++
    const isBelow = above !== undefined && (run === index - 1 || isKeyOnly(above)) && read.block.item > 0
    if (!isBelow || !isAlone || !itemName.test(text) || step.test(text)) return
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

const longestLead = 160
const announcesItems =
  /\b(?:delete|remove|add|create|change|modify|edit|check|verify)\b[^.:]*\bfollowing\s(?:(?:registry|two|three|four|five|string|dword|binary|new)\s)*(?:values|entries|value\snames|key\snames\s(?:in|on)\sthe\sright)\b[^.:]{0,40}:\s*$/i

/** Names alone in blocks of one kind: `NetWareClientSupport`, `TCPIPClientSupport` (Q236111). */
function goesOn(above: ReadBlock, {block}: ReadBlock): boolean {
  const [name, ...others] = above.facts
  return (
    name?.name === above.block.text.trim() &&
    name.strength === 'definite' &&
    others.length === 0 &&
    above.block.kind === block.kind &&
    above.block.item === block.item &&
    isIdentifier(block.text) &&
    !/\s/.test(block.text.trim())
  )
}

/** `XAPI MA threads` above `REG_DWORD` (Q271568). */
function isAboveType({block}: ReadBlock, below: ReadBlock | undefined): boolean {
  const first = below?.facts[0]
  return (
    first?.at === 0 &&
    first.name === null &&
    first.type !== null &&
    !first.isProse &&
    /^\s*REG_/i.test(below?.block.text ?? '') &&
    block.kind !== 'heading' &&
    block.item > 0 &&
    itemName.test(block.text) &&
    !step.test(block.text)
  )
}

const step =
  /^\s*(?:Select|Click|Double-click|Choose|Open|Locate|Quit|Exit|Close|Start|Run|Use|Restart|Type|Enter|Press) /

function isKeyOnly({mentions, masked}: ReadBlock): boolean {
  return mentions.length === 1 && masked.replace(/⟦[^⟧]*⟧|\W/g, '') === ''
}

const itemName = /^\s*(?:[A-Z][\w()+/.-]*|\w*[A-Z_]\w*)(?: [\w()+/.-]+){0,4}\s*$/
