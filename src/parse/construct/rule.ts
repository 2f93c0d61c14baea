import {positionOf} from '../lines.ts'
import {type Construct, lineAt} from './construct.ts'

/** A line of five or more `-`, `=`, `*` or `_`, or of dashes with blanks between them, alone: a separator that the author drew (Q83435, Q132208). */
export const rule: Construct = {
  name: 'rule',
  starts: (line) => isRule(line.text) || dashes.test(line.text),
  read(lines, at) {
    const line = lineAt(lines, at)
    // the lid of a box that somebody drew
    if (lines[at + 1]?.text.trimStart().startsWith('|')) return null
    // and the first line of a comment of xBase (Q115731)
    if (/^\s*\*/.test(line.text) && /^\s*\*/.test(lines[at + 1]?.text ?? '')) return null
    return {nodes: [{type: 'thematicBreak', position: positionOf(line, line)}], next: at + 1}
  }
}

const dashes = /^\s*-(?: +-){4,}\s*$/

/** Nothing but one sign, five times or more; a stray letter of delete behind it was dropped in decoding. */
export function isRule(text: string): boolean {
  const line = text.trim()
  if (line.length < 5) return false
  const first = line.charCodeAt(0)
  if (first !== 45 && first !== 61 && first !== 42 && first !== 95) return false
  for (let at = 1; at < line.length; at++) if (line.charCodeAt(at) !== first) return false
  return true
}
