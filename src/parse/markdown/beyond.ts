import type {Paragraph} from 'mdast'
import {type Content, pointIn} from './content.ts'

/** Keep the lines from an index on as paragraphs of plain text: they are beyond what is read as Markdown. */
export function readBeyond(content: Content, from: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = from
  for (let index = from; index <= content.lines.length; index++) {
    if ((content.lines[index] ?? '').trim() !== '') continue
    if (index > start) paragraphs.push(paragraphOf(content, start, index))
    start = index + 1
  }
  return paragraphs
}

function paragraphOf(content: Content, from: number, to: number): Paragraph {
  const lines = content.lines.slice(from, to)
  const position = {start: pointIn(content, from, 0), end: pointIn(content, to - 1, lines.at(-1)?.length ?? 0)}
  return {type: 'paragraph', children: [{type: 'text', value: lines.join('\n'), position}], position}
}
