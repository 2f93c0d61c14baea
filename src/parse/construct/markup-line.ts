import {leftovers} from '../inline/markup.ts'
import {positionOf} from '../lines.ts'
import {type Construct, lineAt} from './construct.ts'

/** A line of nothing but left-over markup: `</B>` (Q241041), `<BR/><BR/>` (Q197969), or escaped blanks, `<A0><A0>` (Q152184). */
export const markupLine: Construct = {
  name: 'markup-line',
  starts: (line) => (line.text.includes('<') && isMarkup(line.text)) || line.text.trim() === '',
  read(lines, at) {
    const line = lineAt(lines, at)
    return {nodes: [{type: 'kbMarkup', value: line.text.trim(), position: positionOf(line, line)}], next: at + 1}
  }
}

/** Nothing remains of the line without its left-over markup. */
export function isMarkup(text: string): boolean {
  return text.length < 200 && text.replace(leftovers, '').trim() === ''
}
