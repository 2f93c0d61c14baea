import {fact} from '../fact.ts'
import type {ReadBlock} from '../read-block.ts'
import {selected} from './selected.ts'

/** Steps that only select something. */
export function addSelected(blocks: readonly ReadBlock[]): void {
  blocks.forEach((read, index) => {
    if (read.block.item === 0) return
    addSelectedKeys(read, blocks[index + 1])
    for (const [at, sentence] of read.sentences.entries()) {
      const next = read.sentences[at + 1]?.text ?? blocks[index + 1]?.masked.replaceAll('\n', ' ') ?? ''
      const {fact: one, subkey} = selected(sentence, next)
      if (one) read.facts.push(one)
      if (subkey && !read.subkeys.some(({name, isFolder}) => name === subkey.name && !isFolder))
        read.subkeys.push(subkey)
    }
  })
}

/** "Double-click the ScheduleInterfaces key. In the Value Data box, type …": what it calls a key is a value (Q171006). */
function addSelectedKeys(read: ReadBlock, below: ReadBlock | undefined): void {
  const last = read.subkeys.findLast(({isFolder}) => !isFolder)
  const sentence = read.sentences.at(-1)
  if (last?.action !== 'select' || !below || !sentence || last.at < sentence.at) return
  if (!/^\s*(?:In|Under) the (?:"?value data|string|data)\b/i.test(below.masked)) return
  read.subkeys = read.subkeys.filter(({at}) => at !== last.at)
  read.facts.push(fact(last.at, {name: last.name}))
}
