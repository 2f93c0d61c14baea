import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {hasArrow, isFlow} from '../classify/drawing.ts'
import {announcesCode} from '../classify/lead.ts'
import {cellsOf, cutCells} from '../columns.ts'
import {type Line, positionOf} from '../lines.ts'
import {groupRows, readRow} from '../rows.ts'
import {type Construct, type Context, chunkEnd, hasGap, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {isRule} from './rule.ts'

/**
 * Rows at the columns of the table above, below a label or a heading of their own (Q176295, Q157299).
 *
 * ```text
 * Rudder (yaw):
 *
 * Left          KEYPAD 0           three rows are a table by their own looks,
 * Right         KEYPAD ENTER
 *
 * Engines:
 *
 * Select one    E                  a single one by those of the rows above
 * ```
 */
export const resumedRows: Construct = {
  name: 'resumed-rows',
  starts: (line, context) => context.columns.length > 1 && hasGap(line),
  read(lines, at, context) {
    const first = lineAt(lines, at)
    const starts = context.columns.map((column) => column - first.cut)
    if (starts.some((start) => start < 0)) return null
    // what declines must not have read far
    const stop = chunkEnd(lines, at)
    if (!areRows(lines, at, stop, starts) || isCode(lines.slice(at, stop), starts, context)) return null
    const end = resumedEnd(lines, at, starts)
    const body = lines.slice(at, end).filter((line) => !line.blank)
    const used = starts.slice(0, Math.max(...body.map((line) => lastColumn(line, starts))) + 1)
    const rows = groupRows(body, used).map((row) => readRow(row, used))
    const node: Table = {
      type: 'table',
      children: rows,
      data: {hasHeader: false},
      position: positionOf(first, lineAt(body, body.length - 1))
    }
    context.lead = ''
    return {nodes: [node], next: end}
  }
}

/** Statements have gaps as well, though narrow ones; and one line below a colon may be code with a remark. */
function isCode(body: readonly Line[], starts: readonly number[], context: Context): boolean {
  const first = lineAt(body, 0)
  if (isFlow(sampleTexts(body, 0, body.length))) return true
  const width = (starts[1] ?? 0) - (starts[0] ?? 0)
  if (body.length === 1 && context.lead.endsWith(':') && announcesCode(context.lead)) return true
  const isPair = cellsOf(first.text).length < 3
  if (body.length === 1 && ((isPair && width < narrowest) || path.test(first.text))) return true
  if (width < narrowest && codeScore(sampleTexts(body, 0, body.length)) >= 0.5) return true
  return entry.test(first.text) && body.every((line) => entry.test(line.text))
}

const narrowest = 12
const path = /^\s*\S*\\/
/** `COM1Base=3F8h`: an entry of a file, with a remark behind it. */
const entry = /^\s*\w+=\S/

/** Keep the columns of a table for the rows below it. */
export function rememberColumns(context: Context, starts: readonly number[], line: Line): void {
  context.columns = starts.map((start) => start + line.cut)
}

/** Index after the last chunk, from the one at `from`, whose lines are all rows at these columns; chunks stand one blank line apart. */
export function resumedEnd(lines: readonly Line[], from: number, starts: readonly number[]): number {
  let end = from
  for (let next = from; next < lines.length && next - end <= 1; next = skipBlank(lines, end)) {
    const stop = chunkEnd(lines, next)
    if (!areRows(lines, next, stop, starts) && !(end > from && goesOn(lines, next, stop, starts))) break
    end = stop
  }
  return end
}

/** All lines stand at the columns, and the first or the second has more than one cell. */
function areRows(lines: readonly Line[], from: number, to: number, starts: readonly number[]): boolean {
  const last = starts.at(-1) ?? 0
  let isFilled = false
  for (let at = from; at < to; at++) {
    const line = lineAt(lines, at)
    const cells = cellsOf(line.text)
    // in the last column of a line alone there may be gaps (Q203638)
    const shown = to - from === 1 ? cells.filter(([start]) => start <= last + 1) : cells
    if (!shown.every((cell, index) => isAtColumn(line, cell, index, starts)) && !isFullRow(line, cells, starts))
      return false
    if (cells.length > 1) isFilled = true
    if ((!isFilled && at > from) || isRule(line.text)) return false
  }
  return isFilled
}

/** Index of the column in which the line's last cell stands. */
function lastColumn(line: Line, starts: readonly number[]): number {
  const from = cellsOf(line.text).at(-1)?.[0] ?? 0
  return starts.findLastIndex((start) => start <= from + 1)
}

/** Another paragraph of the last cell. */
function goesOn(lines: readonly Line[], from: number, to: number, starts: readonly number[]): boolean {
  const column = starts.at(-1) ?? 0
  for (let at = from; at < to; at++) if (Math.abs(lineAt(lines, at).indent - column) > 1) return false
  return column >= leastIndent
}

const leastIndent = 10

/** The cell begins at a column, give or take the blank that the archive's conversion lost, and keeps out of the next. */
function isAtColumn(line: Line, [from, to]: [number, number], index: number, starts: readonly number[]): boolean {
  const column = starts.findIndex((start) => Math.abs(start - from) <= 1)
  if (column === -1) return isNumberWithin(line.text.slice(from, to), [from, to], starts)
  if (column < index) return false
  const next = starts[column + 1]
  // cells may touch, with one blank between them (Q252299)
  if (next !== undefined && to > next - 1 && line.text[next - 1] !== ' ') return false
  return index > 0 || column > 0 || !(sentenceEnd.test(line.text.slice(from, to)) || hasArrow(line.text))
}

/** Numbers are set flush right within their column (Q318163). */
function isNumberWithin(text: string, [from, to]: [number, number], starts: readonly number[]): boolean {
  const column = starts.findLastIndex((start) => start <= from)
  const next = starts[column + 1]
  return (
    column > 0 && number.test(text) && (next === undefined ? from - (starts[column] ?? 0) <= widestNumber : to < next)
  )
}

const number = /^[-+]?[\d.,]+%?$/
const widestNumber = 12

/** A row with a cell wider than its column: gaps between all its cells, and one for each column (Q97738). */
function isFullRow(line: Line, cells: readonly [number, number][], starts: readonly number[]): boolean {
  if (starts.length < 3 || cells.length !== starts.length || cells[0]?.[0] !== starts[0]) return false
  if (cells.some(([from, to]) => sentenceEnd.test(line.text.slice(from, to)))) return false
  const cut = cutCells(line.text, starts)
  return cells.every(([from, to], column) => {
    const start = starts[column] ?? 0
    // pushed to the right by the cell before, not to the left of its column
    const isPushed = from > start && (cells[column - 1]?.[1] ?? 0) >= start - 1
    return (isPushed || Math.abs(start - from) <= 1) && cut[column]?.[0] === from && cut[column]?.[1] === to
  })
}

/** Two blanks after a full stop are no columns. */
const sentenceEnd = /[a-z]{2}[.?!:]$/
