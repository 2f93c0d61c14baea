import type {DatabaseSync} from 'node:sqlite'
import type {ArticleRecord} from '../fields/index.ts'

/** The full text index; its row number is that of the article. */
export const fullTextTable = 'articles_fts'

/** Create the index. It keeps no text of its own: that is in `articles.record`. */
export function createFullText(database: DatabaseSync): void {
  database.exec(`CREATE VIRTUAL TABLE ${fullTextTable} USING fts5(
    title, keywords, body, content = '', tokenize = "unicode61 tokenchars '_'")`)
}

/** The function that adds an article to the index. */
export function fullTextWriter(database: DatabaseSync): (row: number, record: ArticleRecord, text: string) => void {
  const insert = database.prepare(`INSERT INTO ${fullTextTable}(rowid, title, keywords, body) VALUES (?, ?, ?, ?)`)
  return (row, record, text) => {
    insert.run(row, record.title, [...record.keywords, ...record.queryWords].join(' '), text)
  }
}
