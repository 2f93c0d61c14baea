import type {TableCell, TableRow} from 'mdast'
import {cutCells, filledCells} from './columns.ts'
import {parseInline} from './inline/index.ts'
import {type Line, leading, pointAt, positionOf} from './lines.ts'
import {joinWrapped} from './wrapped-rows.ts'

/** A row of the table, of one line or of several when cells were wrapped. */
export function readRow(lines: readonly Line[], starts: readonly number[]): TableRow {
  const first = lines[0] as Line
  const position = positionOf(first, lines.at(-1) as Line)
  const cells = starts.map((_, column): TableCell => {
    if (lines.length === 1) return lineCell(first, cutCells(first.text, starts)[column] ?? [0, 0])
    const parts = lines.map((line) => line.text.slice(...(cutCells(line.text, starts)[column] ?? [0, 0])))
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
  // few rows are wrapped, and what goes on below them can be nothing else (Q203700)
  const isPart = (line: Line): boolean => filledCells(line.text, starts) <= starts.length / 2
  if (wrapped.length < rows.length / 2)
    return rows.every((row) => row.every((line, at) => isPart(line) === at > 0)) ? rows : null
  const isWrapped = wrapped.filter((row) => row.slice(1).every((line) => goesOn(line, starts)))
  return isWrapped.length > wrapped.length * 0.7 ? rows : null
}

/** The line has a cell less than a row, or goes on in the middle of a sentence. */
function goesOn(line: Line, starts: readonly number[]): boolean {
  return filledCells(line.text, starts) < starts.length || /^\s*[a-z(]/.test(line.text)
}

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
