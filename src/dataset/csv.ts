import {cellText} from './query/cell-text.ts'
import type {Cell} from './query/protocol.ts'

/**
 * A line of CSV as RFC 4180 has it, with `\n` at the end.
 *
 * Null is nothing between the commas, an empty text is `""`, so that the two stay apart.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  const text = cellText(cell)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
