import type {Cell} from './protocol.ts'

/** A value as text: null is nothing, a blob its hexadecimal digits as in SQL. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Uint8Array)
    return `X'${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}'`
  return String(cell)
}

/** A value as JSON; an integer that is too large for a number keeps its digits. */
export function cellJson(cell: Cell): string {
  if (typeof cell === 'bigint') return String(cell)
  // JSON has no infinity; SQLite reads 9e999 as one.
  if (typeof cell === 'number' && !Number.isFinite(cell)) return cell > 0 ? '9e999' : '-9e999'
  return JSON.stringify(cell instanceof Uint8Array ? cellText(cell) : cell)
}

/** A row as a JSON object; of columns with the same name the last one counts. */
export function rowJson(columns: readonly string[], row: readonly Cell[]): string {
  const keys = new Map(columns.map((column, index) => [column, cellJson(row[index] ?? null)]))
  return `{${[...keys].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`
}
