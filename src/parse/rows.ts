import type {TableCell, TableRow} from 'mdast'
import {cutCells, filledCells} from './columns.ts'
import {parseInline} from './inline/index.ts'
import {type Line, leading, pointAt, positionOf} from './lines.ts'
import {joinWrapped} from './wrapped-rows.ts'

/** A row of the table, of one line or of several when cells were wrapped. */
export function readRow(lines: readonly Line[], starts: readonly number[]): TableRow {
  return rowOf(
    lines,
    starts,
    lines.map((line) => cutCells(line.text, starts))
  )
}

/** The header of a table: a title of two words that stands across the beginning of its column is not cut there (Q159820). */
export function readHeader(lines: readonly Line[], starts: readonly number[]): TableRow {
  return rowOf(
    lines,
    starts,
    lines.map(({text}) => cutCells(text, titleStarts(text, starts)))
  )
}

function titleStarts(text: string, starts: readonly number[]): number[] {
  return starts.map((at, column) => {
    if (column === 0 || text[at - 1] !== ' ' || text[at - 2] === ' ' || (text[at] ?? ' ') === ' ') return at
    const gap = text.lastIndexOf('  ', at - 2)
    const isOther = gap > 0 && text.slice(starts[column - 1], gap).trim() !== ''
    return isOther && at - gap - 2 < longestPart ? gap + 2 : at
  })
}

/** Columns by which a title begins to the left of its column, at most. */
const longestPart = 12

function rowOf(
  lines: readonly Line[],
  starts: readonly number[],
  cuts: readonly (readonly [number, number][])[]
): TableRow {
  const first = lines[0] as Line
  const position = positionOf(first, lines.at(-1) as Line)
  const cells = starts.map((_, column): TableCell => {
    if (lines.length === 1) return lineCell(first, cuts[0]?.[column] ?? [0, 0])
    const parts = lines.map((line, at) => line.text.slice(...(cuts[at]?.[column] ?? [0, 0])))
    const text = parts.filter((part) => part !== '').join(' ')
    return {type: 'tableCell', children: parseInline(text, () => position), position}
  })
  return {type: 'tableRow', children: cells, position}
}

function lineCell(line: Line, [from, to]: [number, number]): TableCell {
  return {
    type: 'tableCell',
    position: {start: pointAt(line, inside(line, from)), end: pointAt(line, inside(line, to))},
    children: parseInline(line.text.slice(from, to), (start, end) => ({
      start: pointAt(line, from + start),
      end: pointAt(line, from + end)
    }))
  }
}

/** An empty cell at either end stands where the row's text begins or ends. */
function inside(line: Line, column: number): number {
  return Math.min(line.text.length, Math.max(leading(line.text), column))
}

/** Group lines to rows: by the blank lines between them where cells are wrapped, else by what stands in the first column. */
export function groupRows(lines: readonly Line[], starts: readonly number[]): Line[][] {
  return chunkRows(lines, starts) ?? joinWrapped(openedRows(lines, starts), starts)
}

/** Rows that blank lines part, when their cells are wrapped: `(from the Options menu)` is no row of its own (Q85891). */
function chunkRows(body: readonly Line[], starts: readonly number[]): Line[][] | null {
  const rows: Line[][] = []
  for (const line of body) {
    const above = rows.at(-1)?.at(-1)
    const isLater = line.indent >= (starts[1] ?? 0) - 1
    if (above && (isLater || line.number === above.number + 1)) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  const wrapped = rows.filter((row) => row.length > 1)
  if (rows.length < 3 || wrapped.length === 0 || rows.some((row) => row.length > tallestRow)) return null
  if (areGroups(wrapped, starts)) return null
  // few rows are wrapped, and what goes on below them can be nothing else (Q203700)
  const isPart = (line: Line): boolean => filledCells(line.text, starts) <= starts.length / 2
  if (wrapped.length < rows.length / 2)
    return rows.every((row) => row.every((line, at) => isPart(line) === at > 0)) ? rows : null
  const isWrapped = wrapped.filter((row) => row.slice(1).every((line) => goesOn(line, starts)))
  return isWrapped.length > wrapped.length * 0.7 ? rows.flatMap((row) => splitClosed(row, starts)) : null
}

/** Below a sentence of several lines a line with all cells that goes on with nothing is the next row (Q148128). */
function splitClosed(row: readonly Line[], starts: readonly number[]): Line[][] {
  const rows: Line[][] = []
  for (const line of row) {
    const open = rows.at(-1)
    const isClosed = open !== undefined && open.length > 1 && /[.!?]$/.test(open.at(-1)?.text ?? '')
    if (open && (goesOn(line, starts) || !isClosed)) open.push(line)
    else rows.push([line])
  }
  return rows
}

/** The line has a cell less than a row, or goes on in the middle of a sentence, be it in the last cell (Q198371). */
function goesOn(line: Line, starts: readonly number[]): boolean {
  if (filledCells(line.text, starts) < starts.length || /^\s*[a-z(]/.test(line.text)) return true
  const [from, to] = cutCells(line.text, starts).at(-1) ?? [0, 0]
  return /^[a-z]+(?:[ ,.]|$)/.test(line.text.slice(from, to))
}

/** Rows in groups: the first names them in the first column, and each of the others fills all columns but that (Q141796). */
function areGroups(chunks: readonly Line[][], starts: readonly number[]): boolean {
  const lines = chunks.flatMap((chunk) => chunk.slice(1))
  if (starts.length < 3 || lines.length < fewestOfGroups) return false
  const full = lines.filter((line) => {
    const cells = cutCells(line.text, starts).map(([from, to]) => line.text.slice(from, to))
    return cells[0] === '' && cells.slice(1).every((cell) => /^[^a-z(]/.test(cell))
  })
  return full.length >= lines.length * 0.9
}

const fewestOfGroups = 3

const tallestRow = 12

/** A line whose first column is empty goes on with the row above it. */
function openedRows(lines: readonly Line[], starts: readonly number[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const open = rows.at(-1)
    const isContinued = leading(line.text) >= (starts[1] ?? Number.POSITIVE_INFINITY) - 1
    if (open && isContinued && filledCells(line.text, starts) <= Math.max(1, starts.length / 2)) open.push(line)
    else rows.push([line])
  }
  return rows
}
