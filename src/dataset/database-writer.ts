import {rmSync} from 'node:fs'
import {DatabaseSync, type SQLInputValue} from 'node:sqlite'
import type {ArticleRecord} from '../fields/index.ts'
import {checkDatabase} from './check-database.ts'
import {fillSearchWords, writableParts} from './full-text.ts'
import {buildInPlace, buildInThread} from './full-text-builder.ts'
import {createIndexSql, createTableSql, insertSql, recordTables} from './schema.ts'
import type {AnyRow, RowContext, TableShape} from './table.ts'
import {type LinkCheckRow, linkChecks} from './tables/link-checks.ts'
import {meta} from './tables/meta.ts'
import {searchWords} from './tables/search-words.ts'

/** Writes one dataset file, article after article in the order of the dataset. */
export interface DatabaseWriter {
  /** Add an article. Wait for it before the next one. */
  add(record: ArticleRecord, text: string, context: RowContext): Promise<void>
  /** Write what remains, check the whole file and close it. Gives the rows of each table. */
  finish(facts: Record<string, string>, linkCheckRows?: Iterable<LinkCheckRow>): Promise<Record<string, number>>
  /** Close and delete the unfinished file. */
  abandon(): void
}

/** Version of the tables, as `PRAGMA user_version`; a number so that any tool can read it. */
export const databaseVersion = 1

/** From so many articles on, a thread of its own for the full text index is worth its start. */
const articlesForThread = 2000

/**
 * Start a dataset file under a temporary name; the caller renames it. `articles` is about how many there will be.
 *
 * The same calls give the same bytes: nothing here depends on a clock, a name or chance. Indexes come last, each
 * built by one sort.
 *
 * *Errors*: `finish` rejects when the check finds a fault or a count is not that of the rows added.
 */
export function openDatabaseWriter(file: string, articles: number): DatabaseWriter {
  rmSync(file, {force: true})
  let database = openUnfinished(file)
  database.exec(`PRAGMA page_size = 4096; PRAGMA user_version = ${databaseVersion}`)
  const isLarge = articles >= articlesForThread
  const fullText = isLarge ? buildInThread(database, `${file}.fts`) : buildInPlace(database)
  database.exec('BEGIN')
  const counts: Record<string, number> = {}
  const inserters = recordTables.map((table) => ({table, inserter: createTable(database, table, counts)}))
  let row = 0

  return {
    async add(record, text, context) {
      for (const {table, inserter} of inserters) for (const row of table.rows(record, context)) inserter.insert(row)
      await fullText.add(++row, record, text)
    },
    async finish(facts, linkCheckRows) {
      for (const {inserter} of inserters) inserter.flush()
      if (linkCheckRows) insertAll(createTable(database, linkChecks, counts), linkCheckRows)
      insertAll(
        createTable(database, meta, counts),
        Object.entries(facts).map(([key, value]) => ({key, value}))
      )
      for (const {table} of inserters) for (const sql of createIndexSql(table)) database.exec(sql)
      if (linkCheckRows) for (const sql of createIndexSql(linkChecks)) database.exec(sql)
      database.exec('ANALYZE; COMMIT')
      await fullText.finish()
      // A connection that wrote the parts of FTS5 itself goes on seeing the index as it was.
      database.close()
      database = openUnfinished(file)
      database.exec(createTableSql(searchWords))
      counts[searchWords.name] = fillSearchWords(database)
      database.exec(`ANALYZE ${searchWords.name}`)
      database.close()
      database = new DatabaseSync(file, {readOnly: true})
      await checkDatabase(database, file, counts, isLarge)
      database.close()
      return counts
    },
    abandon() {
      fullText.abandon()
      if (database.isOpen) database.close()
      rmSync(file, {force: true})
    }
  }
}

/** The file has a temporary name until it is whole, so neither a journal nor waiting for the disk would save anything. */
function openUnfinished(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {enableForeignKeyConstraints: false, ...writableParts})
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536'
  )
  return database
}

/** Rows of one statement: a statement of its own for each takes twice the time. */
const rowsPerInsert = 32

/** Takes the rows of one table. */
interface Inserter {
  insert(row: AnyRow | LinkCheckRow): void
  /** Write the rows that are still held. */
  flush(): void
}

/** Create the table, and what inserts its rows and counts them. */
function createTable(database: DatabaseSync, table: TableShape, counts: Record<string, number>): Inserter {
  database.exec(createTableSql(table))
  const names = Object.keys(table.columns)
  const many = database.prepare(insertSql(table, rowsPerInsert))
  let held: SQLInputValue[] = []
  counts[table.name] = 0
  return {
    insert(row) {
      for (const name of names) held.push((row as AnyRow)[name] ?? null)
      counts[table.name] = (counts[table.name] ?? 0) + 1
      if (held.length < rowsPerInsert * names.length) return
      many.run(...held)
      held = []
    },
    flush() {
      if (held.length > 0) database.prepare(insertSql(table, held.length / names.length)).run(...held)
      held = []
    }
  }
}

function insertAll({insert, flush}: Inserter, rows: Iterable<AnyRow | LinkCheckRow>): void {
  for (const row of rows) insert(row)
  flush()
}
