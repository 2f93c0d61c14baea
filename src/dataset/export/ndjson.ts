import {tables} from '../schema.ts'
import type {ExportFormat, ExportSource} from './export-format.ts'
import {createTextFile} from './text-file.ts'

/** The records, one a line. */
export const ndjson: ExportFormat = {
  description: 'the records, one a line: `articles.ndjson`',
  unit: 'articles',
  async write(source, place) {
    const name = 'articles.ndjson'
    const file = createTextFile(place(name))
    let rows = 0
    for (const json of records(source)) {
      await file.write(`${json}\n`)
      source.advance(1)
      rows++
    }
    await file.close()
    return [{name, rows}]
  }
}

/** The records of the part, as JSON. */
export function* records({database, subset}: ExportSource): Generator<string> {
  const articles = tables.find(({name}) => name === 'articles')
  if (!articles) return
  for (const row of database.prepare(subset.select(articles)).iterate()) yield String(row.record)
}
