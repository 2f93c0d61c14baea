import {rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {copyFullText, writableParts} from './full-text.ts'
import {createIndexSql, createTableSql, insertSql, tables} from './schema.ts'
import type {TableShape} from './table.ts'

/**
 * Write the browser's dataset: the published one without `articles.record`, packed.
 *
 * The index is copied as it is, not made again, so this takes a second or two. The same dataset gives the same bytes.
 */
export function writeBrowserDatabase(databaseFile: string, target: string): void {
  rmSync(target, {force: true})
  const database = new DatabaseSync(target, {enableForeignKeyConstraints: false, ...writableParts})
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE')
    database
      .prepare("ATTACH 'file:' || replace(replace(?, '%', '%25'), '?', '%3f') || '?mode=ro' AS published")
      .run(databaseFile)
    database.exec('BEGIN')
    copyFullText(database, 'published')
    for (const table of tables.filter(({name}) => isThere(database, name))) copyTable(database, withoutRecord(table))
    database.exec('COMMIT; ANALYZE main; DETACH published')
  } finally {
    database.close()
  }
}

/** The table as the browser has it. */
export function withoutRecord(table: TableShape): TableShape {
  if (table.name !== 'articles') return table
  const {record: _, ...columns} = table.columns
  return {...table, columns}
}

function copyTable(database: DatabaseSync, table: TableShape): void {
  database.exec(createTableSql(table))
  const columns = Object.keys(table.columns).join(', ')
  const [head = ''] = insertSql(table).split(' VALUES ')
  // The row numbers of articles are those of the index.
  const order = table.name === 'articles' ? 'rowid' : table.primaryKey.join(', ')
  database.exec(`${head} SELECT ${columns} FROM published.${table.name} ORDER BY ${order}`)
  for (const sql of createIndexSql(table)) database.exec(sql)
}

function isThere(database: DatabaseSync, name: string): boolean {
  return database.prepare('SELECT 1 FROM published.sqlite_schema WHERE name = ?').get(name) !== undefined
}
