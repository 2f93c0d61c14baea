import {rowJson} from '../../dataset/query/cell-text.ts'
import type {RowFormat} from './row-format.ts'

/** One JSON object a line. */
export const ndjson: RowFormat = (write) => {
  let names: string[] = []
  return {
    columns: (columns) => {
      names = columns
    },
    rows: (rows) => write(rows.map((row) => `${rowJson(names, row)}\n`).join('')),
    end: () => {}
  }
}
