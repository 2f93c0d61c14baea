import type {ExportFormat} from './export-format.ts'
import {records} from './ndjson.ts'
import {createTextFile} from './text-file.ts'

/** The records as one array. */
export const json: ExportFormat = {
  description: 'the records as one array: `articles.json`',
  unit: 'articles',
  async write(source, place) {
    const name = 'articles.json'
    const file = createTextFile(place(name))
    let rows = 0
    for (const record of records(source)) {
      await file.write(`${rows === 0 ? '[' : ','}\n${record}`)
      source.advance(1)
      rows++
    }
    await file.write(rows === 0 ? '[]\n' : '\n]\n')
    await file.close()
    return [{name, rows}]
  }
}
