import {isProgram} from '../block.ts'
import type {ReadBlock} from '../read-block.ts'

/** Subkeys printed among the values of a key, their own values deeper below them: `Linkage:` (Q118382). */
export function addBranches(blocks: readonly ReadBlock[]): void {
  for (const {block, mentions, subkeys} of blocks) {
    if (!mentions.some((mention) => mention.isAlone) || !/^[A-Z][\w ]*:$/m.test(block.text) || isProgram(block))
      continue
    block.lines.forEach((line, index) => {
      const next = block.lines[index + 1]
      if (next && next.indent > line.indent && /^(?!Windows|For |On |In )[A-Z][\w ]{0,40}:$/.test(line.text)) {
        subkeys.push({at: line.at, name: line.text.slice(0, -1), action: 'add', parent: null})
      }
    })
  }
}
