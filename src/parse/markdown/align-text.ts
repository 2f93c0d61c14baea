import type {Text} from 'mdast'
import type {Point} from 'unist'
import {type Content, pointIn} from './content.ts'

/**
 * Find where each character of a text stands in the source; the last point is the text's end.
 *
 * ```text
 * source | > one \*two\* &amp;
 *        | > three
 * text   |   one *two* &⏎three
 * ```
 *
 * Backslashes, character references and the markers before a line are in the source and not in the text. Null when the
 * two cannot be brought together.
 */
export function alignText(node: Text, content: Content): Point[] | null {
  const {start, end} = node.position ?? {}
  if (!start || !end) return null
  const points: Point[] = []
  let index = start.line - content.firstLine
  let column = start.column - 1
  let isSecondHalf = false
  for (const [at, character] of node.value.split('').entries()) {
    points.push(pointIn(content, index, column))
    const line = content.lines[index] ?? ''
    if (character === '\n') {
      index += 1
      column = textStart(content.lines[index] ?? '', node.value[at + 1])
    } else if (isSecondHalf) {
      isSecondHalf = false
    } else {
      const length = lengthInSource(line, column, character)
      if (length === 0) return null
      column += length
      isSecondHalf = length > 2 && /[\uD800-\uDBFF]/.test(character)
    }
  }
  points.push(end)
  return points
}

/**
 * Column at which the text of a line begins: behind blanks and the signs of quotations, but a `>` may be text, too, and a
 * form feed is.
 */
function textStart(line: string, first: string | undefined): number {
  return (first === '>' ? /^[ \t]*/ : /^[ \t>]*/).exec(line)?.[0].length ?? 0
}

/** Characters that stand in the source for one of the text; 0 when it stands for another. */
function lengthInSource(line: string, column: number, character: string): number {
  if (line[column] === '&') {
    const reference = /^&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);/.exec(line.slice(column, column + 40))
    if (reference && (character !== '&' || /^&(?:amp|#38|#x26);/i.test(reference[0]))) return reference[0].length
  }
  if (line[column] === character) return 1
  return line[column] === '\\' && line[column + 1] === character ? 2 : 0
}
