import {rowJson} from '../../dataset/query/cell-text.ts'
import type {RowFormat} from './row-format.ts'

/** One array of objects. */
export const json: RowFormat = (write) => {
  let names: string[] = []
  let before = '['
  return {
    columns: (columns) => {
      names = columns
    },
    rows: (rows) => {
      const text = `${before}\n  ${rows.map((row) => rowJson(names, row)).join(',\n  ')}`
      before = ','
      return write(text)
    },
    end: () => write(before === '[' ? '[]\n' : '\n]\n')
  }
}
