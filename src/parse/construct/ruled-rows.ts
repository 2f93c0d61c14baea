import {functionWordShare} from '../classify/prose.ts'
import {cellsOf, cutCells, filledCells, fitsColumns} from '../columns.ts'
import {type Line, leading} from '../lines.ts'
import {chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'

/** Rows of a table with a ruled header: where their columns begin, their lines, and the index after the last. */
export interface Body {
  starts: number[]
  body: Line[]
  /** The lines of each row, where rules say which belong together. */
  rows?: Line[][]
  next: number
}

/** Two blanks within a line, as between two cells. */
export const hasGap = /\S {2,}\S/
/** A rule, solid or column by column. */
export const anyRule = /^\s*(?:[-=_]{3,}(?:\s+[-=_]{2,})*|[-=_]{2}(?:\s+[-=_]{2,})+)$/
/** A note below the rows is none of them (Q196976). */
export const noteLabel = /^\s*(?:NOTES?|WARNING|IMPORTANT|CAUTION): /
/** Lines of a cell of the first column that has nothing beside it. */
const mostWraps = 4

/** Rows below column rules: they begin where the rules begin, give or take the blank that the archive's conversion lost. */
export function bodyByColumns(lines: readonly Line[], ruleAt: number, ruled: readonly number[]): Body | null {
  const from = ruleAt + 1
  const starts = withLabels(lines[skipBlank(lines, from)], ruled)
  const first = starts[0] ?? 0
  const body: Line[] = []
  let end = from
  // where the last cell of a full row stood, which may be to the left of its rule (Q173280)
  let lastCell = -1
  for (let next = from; next < lines.length && next - end <= 2; next++) {
    const line = lineAt(lines, next)
    if (line.blank || (end > from && isInnerRule(lines, next, lineAt(lines, ruleAt)))) continue
    const goesOn = lastCell > (starts[1] ?? 0) && Math.abs(line.indent - lastCell) <= 1 && !/^\s*[-*] /.test(line.text)
    if (!goesOn && (line.indent < first - 1 || !isRow(line.text, starts, body.length > 0 && next > end))) break
    // below a blank line, a ruled line opens the next table or section
    if (next > end && anyRule.test(lines[next + 1]?.text ?? '')) break
    if (next > end && line.indent <= first + 2 && isLead(line.text, starts)) break
    // and a line without a second cell is the text that follows, unless more of the table comes
    if (
      next > end &&
      !goesOn &&
      (isSentence(lines, next, starts) || isOneCell(line, starts)) &&
      !isRowAhead(lines, next, starts)
    )
      break
    body.push(line)
    end = next + 1
    const cells = cellsOf(line.text)
    if (cells.length === starts.length) lastCell = cells.at(-1)?.[0] ?? -1
  }
  return body.length > 0 ? {starts: adjust(body, starts), body, next: end} : null
}

/** Rows may have labels to the left of the first rule (Q61785). */
function withLabels(row: Line | undefined, starts: readonly number[]): readonly number[] {
  const first = starts[0] ?? 0
  return row && first > 3 && row.indent < first - 2 ? [0, ...starts] : starts
}

function isOneCell(line: Line, starts: readonly number[]): boolean {
  return filledCells(line.text, starts) < 2 && line.indent < (starts[1] ?? 0) - 1
}

/** A line without any gap that runs on into the second column and ends with a colon: what it announces stands below (Q194669). */
function isLead(text: string, starts: readonly number[]): boolean {
  return text.endsWith(':') && text.length > (starts[1] ?? 0) && /[a-z]{2}/.test(text) && !noLead.test(text)
}

const noLead = /\S {2,}\S|\.{4}/

/** A line without any gap that runs on into the second column, and small words in it or below (Q196391). */
function isSentence(lines: readonly Line[], at: number, starts: readonly number[]): boolean {
  const {text} = lineAt(lines, at)
  if (hasGap.test(text) || text.length <= (starts[1] ?? 0)) return false
  return (
    text.endsWith(':') ||
    functionWordShare(text) > 0.1 ||
    functionWordShare(sampleTexts(lines, at, chunkEnd(lines, at)).join(' ')) > 0.1
  )
}

/** More of the table comes below this line, or below its chunk when all of that fits the first column (Q85891). */
function isRowAhead(lines: readonly Line[], at: number, starts: readonly number[]): boolean {
  let end = at + 1
  const room = starts[1] ?? 0
  while (end < at + mostWraps && lines[end]?.blank === false && lineAt(lines, end).text.length < room) end++
  if (end > at + 1 && lineAt(lines, at).text.length >= room) return false
  const next = skipBlank(lines, end)
  const line = lines[next]
  if (!line || next - end > 1 || line.indent < (starts[0] ?? 0) - 1) return false
  if (isOneCell(line, starts) || !isRow(line.text, starts)) return false
  return line.indent >= room - 1 || hasGap.test(line.text)
}

/** A row respects the columns; or has a cell wider than its column, and gaps between all its cells (Q67349). */
function isRow(text: string, starts: readonly number[], isDetached = false): boolean {
  if (fitsLoosely(text, starts)) return true
  // what goes on in the last column may stand somewhat to its left (Q167679)
  if (!isDetached && leading(text) >= (starts.at(-1) ?? 0) - 3) return true
  // two cells below a blank line may be anything
  if (isDetached && starts.length < 3) return false
  const gaps = cellsOf(text)
  if (gaps.length < 2) return false
  const cells = cutCells(text, starts).filter(([from, to]) => to > from)
  return (
    cells.length === gaps.length &&
    cells.every(([from, to], index) => from === gaps[index]?.[0] && to === gaps[index]?.[1])
  )
}

function fitsLoosely(text: string, starts: readonly number[]): boolean {
  return (
    fitsColumns(text, starts) ||
    fitsColumns(
      text,
      starts.map((start) => Math.max(0, start - 1))
    )
  )
}

/** Column starts, one to the left where the rows stand one to the left. */
function adjust(body: readonly Line[], starts: readonly number[]): number[] {
  return starts.map((start, column) => {
    if (column === 0) return 0
    const isEarly = body.some(
      (line) => line.text[start - 1] !== undefined && line.text[start - 1] !== ' ' && line.text[start - 2] === ' '
    )
    return isEarly ? start - 1 : start
  })
}

/** A rule like that of the header, and another row below it: rules may part the rows (Q308372). */
export function isInnerRule(lines: readonly Line[], at: number, rule: Line): boolean {
  const line = lines[at]
  const below = lines[at + 1]
  if (!line || !below || !anyRule.test(line.text) || line.indent !== rule.indent) return false
  if (Math.abs(line.text.length - rule.text.length) > 3) return false
  return hasGap.test(below.text) && !anyRule.test(below.text) && !anyRule.test(lines[at + 2]?.text ?? '')
}
