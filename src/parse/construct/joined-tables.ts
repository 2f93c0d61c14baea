import type {Table, TableCell, TableRow} from 'mdast'
import {fitsColumns} from '../columns.ts'
import type {Line} from '../lines.ts'
import {groupRows, readRow} from '../rows.ts'
import type {Context} from './construct.ts'

/** The table that was read last, the columns at which it stands, and whether it was drawn with blanks only. */
export interface OpenTable {
  node: Table
  columns: readonly number[]
}

/**
 * Rows at the same columns, one blank line below a table, belong to it: groups of rows are set apart so (Q41478, Q97819).
 *
 * ```text
 * SLIB.LIB     206343       279679
 * MLIB.LIB     208391       282239
 *                                      the group below has no header of its own
 * SLIC.LIB     193543       267391
 * ```
 *
 * `body` are the lines of `below`. Gives true when the rows of `below` were added to the table above.
 */
export function joinTable(above: OpenTable | null, below: Table, body: readonly Line[], context: Context): boolean {
  if (!above || below.data?.hasHeader === true) return false
  const {node, columns} = above
  if (!node.position || !below.position || below.position.start.line > node.position.end.line + farthest) return false
  const width = node.children[0]?.children.length ?? 0
  const places = placesIn(columns, context.columns)
  if (
    !places ||
    below.children.some((row) => row.children.length > places.length || (places[row.children.length - 1] ?? 0) >= width)
  )
    return false
  for (const row of readAt(columns.slice(0, width), body) ?? below.children.map((one) => spread(one, places, width)))
    node.children.push(row)
  // the rows below stand at the columns of the whole table
  context.columns = columns
  node.position = {start: node.position.start, end: below.position.end}
  return true
}

/** Lines from the end of a table to its next rows: up to two of them are blank (Q158467). */
const farthest = 3

/** The column of the table above in which each column of these rows stands; null when one stands elsewhere (Q141874). */
function placesIn(columns: readonly number[], below: readonly number[]): number[] | null {
  const places: number[] = []
  for (const start of below) {
    const place = columns.findIndex((column) => Math.abs(column - start) <= 1)
    if (place <= (places.at(-1) ?? -1)) return null
    places.push(place)
  }
  return places
}

/** The rows cut at the columns of the table above, which has read more of them, when all lines keep to these (Q254142). */
function readAt(columns: readonly number[], body: readonly Line[]): TableRow[] | null {
  const lines = body.filter((line) => !line.blank)
  const starts = columns.map((column) => Math.max(0, column - (lines[0]?.cut ?? 0)))
  if (!lines.every((line) => fitsColumns(line.text, starts))) return null
  return groupRows(lines, starts).map((group) => readRow(group, starts))
}

/** The cells of a row in their columns, and empty ones between and behind them. */
function spread(row: TableRow, places: readonly number[], width: number): TableRow {
  const end = row.position?.end
  if (!end || row.children.length === width) return row
  const cells: TableCell[] = []
  let position = row.position ? {start: row.position.start, end: row.position.start} : {start: end, end}
  row.children.forEach((cell, at) => {
    while (cells.length < (places[at] ?? 0)) cells.push({type: 'tableCell', children: [], position})
    cells.push(cell)
    if (cell.position) position = {start: cell.position.end, end: cell.position.end}
  })
  while (cells.length < width) cells.push({type: 'tableCell', children: [], position: {start: end, end}})
  return {...row, children: cells}
}
