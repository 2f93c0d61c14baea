import type {DatabaseSync} from 'node:sqlite'
import {type Column, columns, tokenizer} from '../search/columns.ts'
import {searchWords} from './tables/search-words.ts'

/** The full text index; its row number is that of the article. */
export const fullTextTable = 'articles_fts'

const names = Object.keys(columns) as Column[]

/** Bytes of new entries that FTS5 holds before it writes them: the more, the fewer pieces there are to merge. */
const heldBytes = 64 << 20

/** What FTS5 holds when nothing is said. */
const heldBytesDefault = 1 << 20

/** Pieces are merged once, at the end: doing it in between as well costs a fifth of the time. */
const withoutMerging = {automerge: 0, crisismerge: 1000}

/** What FTS5 does when nothing is said. */
const mergingDefault = {automerge: 4, crisismerge: 16}

function configure(database: DatabaseSync, settings: Record<string, number>): void {
  for (const [name, value] of Object.entries(settings))
    database.exec(`INSERT INTO ${fullTextTable}(${fullTextTable}, rank) VALUES ('${name}', ${value})`)
}

/** Create the index. It keeps no text of its own: that is in `articles.record`. */
export function createFullText(database: DatabaseSync): void {
  database.exec(
    `CREATE VIRTUAL TABLE ${fullTextTable} USING fts5(${names.join(', ')}, content = '', tokenize = "${tokenizer}")`
  )
  configure(database, {hashsize: heldBytes, ...withoutMerging})
}

/** Merge the index into one piece, which makes it as small and as fast as it gets. */
export function finishFullText(database: DatabaseSync): void {
  database.exec(`INSERT INTO ${fullTextTable}(${fullTextTable}) VALUES ('optimize')`)
  configure(database, {hashsize: heldBytesDefault, ...mergingDefault})
}

/**
 * Fill the vocabulary: words that stand in more than one article, of letters only, since nobody mistypes a number by
 * an edit or two and means the next one.
 */
export function fillSearchWords(database: DatabaseSync): number {
  database.exec(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, ${fullTextTable}, row)`)
  const {changes} = database
    .prepare(
      `INSERT INTO ${searchWords.name}(word, articles) SELECT term, doc FROM temp.vocabulary
       WHERE doc > 1 AND length(term) BETWEEN 3 AND 24 AND term GLOB '[a-z_]*' AND term NOT GLOB '*[^a-z_]*'`
    )
    .run()
  database.exec('DROP TABLE temp.vocabulary')
  return Number(changes)
}

/** The tables that FTS5 keeps an index in; a copy of them is a copy of the index. */
const parts = ['data', 'idx', 'docsize', 'config'] as const

/** Node forbids writing to the parts of FTS5 unless told otherwise; give this to the connection that copies. */
export const writableParts = {defensive: false}

/** Take over a finished index from an attached database. */
export function copyFullText(database: DatabaseSync, attached: string): void {
  createFullText(database)
  for (const part of parts) {
    const table = `${fullTextTable}_${part}`
    database.exec(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM ${attached}.${table}`)
  }
}

/** What the index is given of an article, by column. */
export type FullTextDocument = Record<Column, string>

/** The function that adds an article to the index, under the number of its row. */
export function fullTextInserter(database: DatabaseSync): (row: number, document: FullTextDocument) => void {
  const insert = database.prepare(
    `INSERT INTO ${fullTextTable}(rowid, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`
  )
  return (row, document) => {
    insert.run(row, ...names.map((name) => document[name]))
  }
}
