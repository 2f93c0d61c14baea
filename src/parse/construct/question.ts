import type {Paragraph, Strong} from 'mdast'
import {cutLine, dedentLine, type Line, leading, pointAt, positionOf} from '../lines.ts'
import type {KbAnswer, KbQuestion, RootContent} from '../tree.ts'
import {type Construct, type Context, lineAt} from './construct.ts'
import {queryWords} from './query-words.ts'
import {isRule} from './rule.ts'

/**
 * Questions and answers: `Q. text` / `A. text` (Q105074, there within numbered items), `Q: ` / `A: ` (Q85440),
 * `Question:` / `Response:` on lines of their own (1988–1991). Each goes on to the next label or heading; the label is
 * kept as a strong phrase.
 */
export const question: Construct = {
  name: 'question',
  starts: (line) => label.test(line.text),
  read(lines, at, context) {
    const first = lineAt(lines, at)
    const found = readLabel(first)
    if (!found || (!found.isQuestion && found.isLetter && !context.lead.startsWith(questionMark))) return null
    if (found.isLetter && found.isQuestion && !hasAnswer(lines, at)) return null
    const end = bodyEnd(lines, at, context)
    const rest = cutLine(first, Math.min(found.contentColumn, first.text.length))
    const others = lines.slice(at + 1, end)
    const columns = others.reduce(
      (least, line) => (line.blank ? least : Math.min(least, line.indent)),
      found.column + 3
    )
    const body = [rest, ...others.map((line) => dedentLine(line, columns))]
    const inner: Context = {...context, depth: context.depth + 1, lead: ''}
    const children = context.parse(body, inner)
    prependLabel(children, first, found)
    const node: KbQuestion | KbAnswer = {
      type: found.isQuestion ? 'kbQuestion' : 'kbAnswer',
      children,
      position: positionOf(first, lineAt(lines, end - 1))
    }
    context.lead = found.isQuestion ? questionMark : ''
    return {nodes: [node], next: end}
  }
}

/** What `lead` holds after a question, so that an `A.` is known as its answer. */
const questionMark = 'Q\u0000'

interface Label {
  isQuestion: boolean
  /** `Q.` rather than `Question:`. */
  isLetter: boolean
  column: number
  labelEnd: number
  contentColumn: number
}

const label = /^\s*(?:(Q|A)[.:](?=\s+\S)|(QUESTION|ANSWER|Question|Answer|Response|RESPONSE|Problem)\s?:$)/

function readLabel(line: Line): Label | null {
  const match = label.exec(line.text)
  if (!match) return null
  const column = leading(line.text)
  const labelEnd = match[0].length
  const name = match[1] ?? match[2] ?? ''
  return {
    isQuestion: /^(?:Q|P)/i.test(name),
    isLetter: match[1] !== undefined,
    column,
    labelEnd,
    contentColumn: labelEnd + leading(`${line.text.slice(labelEnd)}.`)
  }
}

/** An `A.` stands soon below the `Q.`; else the letter is something else, such as a drive. */
function hasAnswer(lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 40); next++) {
    const found = readLabel(lineAt(lines, next))
    if (found) return !found.isQuestion
  }
  return false
}

function bodyEnd(lines: readonly Line[], at: number, context: Context): number {
  let end = at + 1
  while (end < lines.length) {
    const line = lineAt(lines, end)
    const under = lines[end + 1]
    if (readLabel(line) || isRule(line.text) || queryWords.starts(line, context)) break
    if (context.depth === 0 && !line.blank && line.indent === 0 && under && isRule(under.text)) break
    end++
  }
  while (end > at + 1 && lineAt(lines, end - 1).blank) end--
  return end
}

function prependLabel(children: RootContent[], line: Line, found: Label): void {
  const start = pointAt(line, found.column)
  const end = pointAt(line, found.labelEnd)
  const strong: Strong = {
    type: 'strong',
    position: {start, end},
    children: [{type: 'text', value: line.text.slice(found.column, found.labelEnd), position: {start, end}}]
  }
  const opening = children[0]
  if (found.isLetter && opening?.type === 'paragraph' && opening.position) {
    opening.children.unshift(strong, {type: 'text', value: ' ', position: {start: end, end: opening.position.start}})
    opening.position = {start, end: opening.position.end}
  } else {
    const paragraph: Paragraph = {type: 'paragraph', children: [strong], position: {start, end}}
    children.unshift(paragraph)
  }
}
