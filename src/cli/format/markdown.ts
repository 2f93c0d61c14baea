import {cellText} from '../../dataset/query/cell-text.ts'
import type {Cell} from '../../dataset/query/protocol.ts'
import type {RowFormat} from './row-format.ts'

/** A table of Markdown. */
export const markdown: RowFormat = (write) => ({
  columns: (columns) => write(line(columns) + line(columns.map(() => '---'))),
  rows: (rows) => write(rows.map(line).join('')),
  end: () => {}
})

function line(cells: readonly Cell[]): string {
  return `| ${cells.map(escaped).join(' | ')} |\n`
}

function escaped(cell: Cell): string {
  return cellText(cell).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, '<br>')
}
