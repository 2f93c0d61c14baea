import type {Table, TableRow} from 'mdast'
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
 * Gives true when the rows of `below` were added to the table above.
 */
export function joinTable(above: OpenTable | null, below: Table, context: Context): boolean {
  if (!above || below.data?.hasHeader === true) return false
  const {node, columns} = above
  if (!isSame(columns, context.columns)) return false
  if (!node.position || !below.position || below.position.start.line !== node.position.end.line + 2) return false
  const width = node.children[0]?.children.length ?? 0
  if (below.children.some((row) => row.children.length > width)) return false
  for (const row of below.children) node.children.push(fill(row, width))
  node.position = {start: node.position.start, end: below.position.end}
  return true
}

/** A row that ends before the last columns. */
function fill(row: TableRow, width: number): TableRow {
  const end = row.position?.end
  while (end && row.children.length < width)
    row.children.push({type: 'tableCell', children: [], position: {start: end, end}})
  return row
}

function isSame(columns: readonly number[], others: readonly number[]): boolean {
  return columns.length === others.length && columns.every((column, at) => Math.abs(column - (others[at] ?? -9)) <= 1)
}
