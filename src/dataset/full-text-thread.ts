/**
 * The thread that builds a full text index in a file of its own: most of the work of a dataset, done beside the rest.
 *
 * Each message is a number of articles and is answered when they are in; the last one is `null`, and the index is whole when
 * that is answered.
 */
import {rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'
import {createFullText, finishFullText, fullTextInserter} from './full-text.ts'
import {type searchFacts, searchText} from './search-document.ts'

/** An article on its way. */
export interface FullTextRow {
  /** Its row in the dataset. */
  row: number
  facts: ReturnType<typeof searchFacts>
  /** The original text, or what the index is given of it. */
  text: string | ReturnType<typeof searchText>
}

const file = String(workerData)
rmSync(file, {force: true})
const database = new DatabaseSync(file)
database.exec(
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; BEGIN'
)
createFullText(database)
const insert = fullTextInserter(database)

parentPort?.on('message', (rows: FullTextRow[] | null) => {
  if (rows) {
    for (const {row, facts, text} of rows)
      insert(row, {...facts, ...(typeof text === 'string' ? searchText(text) : text)})
  } else {
    finishFullText(database)
    database.exec('COMMIT')
    database.close()
  }
  parentPort?.postMessage(null)
})
