import {cellsOf, filledCells, findColumns, fitsColumns} from '../columns.ts'
import type {Line} from '../lines.ts'
import {splitBelow, splitByHeader} from '../split-columns.ts'
import {chunkEnd, lineAt, skipBlank} from './construct.ts'
import {partedRows} from './parted-rows.ts'
import {anyRule, type Body, hasGap, isInnerRule, noteLabel} from './ruled-rows.ts'

/** Rows below a solid rule: columns are what all lines leave free. */
export function bodyByRivers(
  lines: readonly Line[],
  ruleAt: number,
  headers: readonly Line[],
  indent: number
): Body | null {
  const parted = partedRows(lines, ruleAt, headers)
  if (parted) return parted
  const from = ruleAt + 1
  let next = skipBlank(lines, from)
  if (next - from > 2) return null
  const isDetached = next > from
  const headerTexts = headers.map((line) => line.text)
  const titles = cellsOf(headerTexts.at(-1) ?? '').map(([start]) => start)
  const margin = labelMargin(lines, next, titles) ?? indent
  let body: Line[] = []
  let end = next
  let starts: number[] = []
  while (next < lines.length) {
    const chunk = lines.slice(next, rowsEnd(lines, next, margin))
    if (chunk.length === 0) break
    const candidate = [...body, ...chunk]
    const texts = candidate.map((line) => line.text)
    const columns = columnsBelow(titles, headerTexts, texts)
    if (columns.length < 2 || (starts.length > 0 && columns.length < starts.length)) break
    if ((isDetached || body.length > 0) && isText(chunk, columns)) break
    body = candidate
    starts = columns
    end = next + chunk.length
    next = skipBlank(lines, end)
    if (next - end > 1) break
    if (isInnerRule(lines, next, lineAt(lines, ruleAt))) next = skipBlank(lines, next + 1)
  }
  if (body.length === 0 || starts.length < 2) return null
  const header = headerTexts.at(-1) ?? ''
  const texts = body.map((line) => line.text)
  return {starts: splitBelow(splitByHeader(starts, header, texts), texts, headerTexts), body, next: end}
}

/** What titles and rows leave free; where that is less than there are titles, the rows alone, or the titles, may tell more. */
function columnsBelow(titles: readonly number[], headers: readonly string[], rows: readonly string[]): number[] {
  let columns = riversOf(headers, rows)
  const isOpen = columns.length < 2
  if (isOpen) columns = findColumns(rows, rows.length > 8 ? 1 : 0)
  if (titles.length === columns.length || (titles.length < columns.length && !(isOpen && areFew(rows, titles.length))))
    return columns
  if (keepsToTitles(titles, rows, columns.length < 2)) return [...titles]
  // lines that begin with blanks have lost one of them, the others have not (Q118328)
  const shifted = titles.map((start, column) => (column === 0 ? start : start - 1))
  if (keepsToTitles(shifted, rows, false)) return shifted
  const own = findColumns(rows)
  return rows.length > 1 && areBelow(own, titles) ? own : columns
}

/** Hardly any row has more cells than there are titles. */
function areFew(rows: readonly string[], titles: number): boolean {
  return rows.filter((row) => cellsOf(row).length > titles).length <= rows.length / 10
}

/** Each column has its title somewhere above it, as one of a title in the middle has (Q96386). */
function areBelow(starts: readonly number[], titles: readonly number[]): boolean {
  return (
    starts.length === titles.length &&
    starts.every((start, column) => Math.abs(start - (titles[column] ?? 0)) <= farthestTitle)
  )
}

const farthestTitle = 8

/**
 * Lines with one cell only, or that run over the columns, are no rows; a few short ones between many are, and so are those
 * that go on with the first cell of a row above them (Q101461, Q138526).
 */
function isText(chunk: readonly Line[], columns: readonly number[]): boolean {
  const room = columns[1] ?? 0
  const odd = chunk.filter(
    (line) => line.indent < room - 1 && (filledCells(line.text, columns) < 2 || !hasGap.test(line.text))
  )
  if (odd.some((line) => line.text.length >= room)) return true
  return odd.length > chunk.length / (odd[0] === chunk[0] ? 8 : 2)
}

/** A title of several lines may stand above several columns; the last line of the header, or the rows, tell them apart (Q94875). */
function riversOf(headers: readonly string[], rows: readonly string[]): number[] {
  const columns = findColumns([...headers, ...rows])
  if (headers.length < 2) return columns
  const below = findColumns([headers.at(-1) ?? '', ...rows])
  return below.length > columns.length ? below : columns
}

/**
 * Columns where the titles begin, when nearly all rows keep to them and few have a cell too wide (Q90336, Q134787). Two blanks
 * part most cells, unless these many rows have no other columns (Q127023).
 */
function keepsToTitles(starts: readonly number[], rows: readonly string[], isLast: boolean): boolean {
  if (starts.length < 2 || rows.length < fewestRows) return false
  const fitting = rows.filter((row) => fitsColumns(row, starts) && filledCells(row, starts) > 1)
  if (isLast && rows.length >= manyRows && fitting.length >= rows.length * 0.9) return true
  const full = rows.filter((row) => hasGap.test(row))
  const kept = rows.filter((row) => fitsColumns(row, starts))
  const isFitting =
    kept.length > rows.length * (rows.length < manyRows ? 0.7 : 0.9) && fitting.length > full.length * 0.7
  return full.length >= fewestRows && isFitting && starts.slice(1).every((start) => isGapBefore(start, rows))
}

const fewestRows = 3
const manyRows = 8

/** Words of a sentence may begin at any column, but two blanks stand before few of them. */
function isGapBefore(column: number, rows: readonly string[]): boolean {
  const reaching = rows.filter((row) => row.length > column)
  return reaching.filter((row) => row[column - 2] === ' ').length >= reaching.length / 2
}

/** From here on a line above a rule goes on with the last cell; less deep it may be the header of the next table. */
const deepest = 12

/** End of the chunk of rows at `at`: not further left than the header and its rule, no rule. */
function rowsEnd(lines: readonly Line[], at: number, indent: number): number {
  const end = chunkEnd(lines, at)
  let next = at
  while (next < end) {
    const line = lineAt(lines, next)
    if (line.indent < indent - 2 || anyRule.test(line.text) || noteLabel.test(line.text)) break
    const after = lines[next + 1]
    if (after && anyRule.test(after.text) && next + 1 < end && line.indent < deepest) break
    next++
  }
  return next
}

/** Rows may have labels to the left of all titles and of the rule; gives where these stand (Q95555, Q176468). */
function labelMargin(lines: readonly Line[], at: number, titles: readonly number[]): number | null {
  const row = lines[at]
  const first = titles[0] ?? 0
  if (!row || row.blank || titles.length < 2 || row.indent > first - shortestLabel) return null
  const cells = cellsOf(row.text)
  const isBelow = cells.some(([from], cell) => cell > 0 && Math.abs(from - first) <= 3)
  return isBelow && cells.length > 2 && cells.length <= titles.length + 2 ? row.indent : null
}

const shortestLabel = 4
