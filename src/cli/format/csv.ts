import {csvLine} from '../../dataset/csv.ts'
import type {RowFormat} from './row-format.ts'

/** Comma-separated values with a line of column names. */
export const csv: RowFormat = (write) => ({
  columns: (columns) => write(csvLine(columns)),
  rows: (rows) => write(rows.map(csvLine).join('')),
  end: () => {}
})
