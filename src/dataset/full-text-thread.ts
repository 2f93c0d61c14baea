/**
 * The thread that builds a full text index in a file of its own: most of the work of a dataset, done beside the rest.
 *
 * Each message is a number of articles and is answered when they are in; the last one is `null`, and the index is whole when
 * that is answered.
 */
import {rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'
import type {ArticleRecord} from '../fields/index.ts'
import {createFullText, finishFullText, fullTextInserter, fullTextOf} from './full-text.ts'

/** An article on its way: the number of its row, and a text for each column, or its record as JSON with its original text. */
export type FullTextRow = [row: number, texts: string[]] | [row: number, json: string, text: string]

const file = String(workerData)
rmSync(file, {force: true})
const database = new DatabaseSync(file)
database.exec(
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; BEGIN'
)
createFullText(database)
const insert = fullTextInserter(database)

function textsOf(row: FullTextRow): string[] {
  if (row.length === 2) return row[1]
  return fullTextOf(JSON.parse(row[1]) as ArticleRecord, row[2])
}

parentPort?.on('message', (rows: FullTextRow[] | null) => {
  if (rows) for (const row of rows) insert(row[0], textsOf(row))
  else {
    finishFullText(database)
    database.exec('COMMIT')
    database.close()
  }
  parentPort?.postMessage(null)
})
