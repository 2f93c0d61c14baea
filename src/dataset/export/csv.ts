import {csvLine} from '../csv.ts'
import type {Cell} from '../query/protocol.ts'
import type {ExportedFile, ExportFormat} from './export-format.ts'
import {createTextFile} from './text-file.ts'

/** One file a table, with a line of column names. */
export const csv: ExportFormat = {
  description: 'one file a table: `articles.csv`, `products.csv`, …',
  unit: 'rows',
  async write({database, subset, tables, advance}, place) {
    const files: ExportedFile[] = []
    for (const table of tables) {
      const name = `${table.name}.csv`
      const file = createTextFile(place(name))
      await file.write(csvLine(Object.keys(table.columns)))
      const statement = database.prepare(subset.select(table))
      statement.setReturnArrays(true)
      let rows = 0
      for (const row of statement.iterate()) {
        await file.write(csvLine(row as unknown as Cell[]))
        advance(1)
        rows++
      }
      await file.close()
      files.push({name, rows})
    }
    return files
  }
}
