import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {ArticleRecord} from '../fields/index.ts'
import {databaseFileName, memoryFileName} from './file-names.ts'

/** The columns of `articles` without the record: what lists of articles show. */
export interface ArticleRow {
  id: string
  number: number | null
  title: string
  permalink: string
  last_modified: string | null
  year: number | null
  format: string
  path: string
}

/** One article with what its page shows. */
export interface ArticlePage {
  record: ArticleRecord
  /** The record as JSON. */
  json: string
  /** The readable text as HTML. */
  html: string
  /** The decoded original text. */
  text: string
}

/** A dataset that is open for reading. */
export interface Dataset {
  /** For prepared statements of one's own. Nothing can be written through it. */
  database: DatabaseSync
  /** Rows of a query of the program's own, one object a row, read as they are asked for. */
  rows<Row>(sql: string, ...parameters: SQLInputValue[]): IterableIterator<Row>
  /** All rows of such a query; the statement is kept for the next time, as the search asks the same ones again. */
  run(sql: string, parameters: SQLInputValue[]): Record<string, unknown>[]
  /** The first row of such a query. */
  row<Row>(sql: string, ...parameters: SQLInputValue[]): Row | undefined
  /** All articles in the order of the dataset, without their records. */
  articles(): IterableIterator<ArticleRow>
  article(id: string): ArticleRow | undefined
  record(id: string): ArticleRecord | undefined
  /** Articles that point to the article. */
  citedBy(id: string): ArticleRow[]
  close(): void
}

/** A dataset together with the build memory, for the site: pages need HTML and original text. */
export interface WorkingDataset extends Dataset {
  page(id: string): ArticlePage | undefined
  /** All articles with what their pages show, in the order of the dataset, one at a time. */
  pages(): IterableIterator<ArticlePage>
}

const articleColumns = 'id, number, title, permalink, last_modified, year, format, path'

/**
 * Open the dataset in a data folder for reading.
 *
 * *Errors*: `UsageError` when there is none.
 */
export function openDataset(dataFolder: string): Dataset {
  return datasetOf(openReadOnly(dataFolder))
}

/**
 * Open the dataset in a data folder together with the build memory in a working folder.
 *
 * *Errors*: `UsageError` when one of them is missing.
 */
export function openWorkingDataset(dataFolder: string, workFolder: string): WorkingDataset {
  const database = openReadOnly(dataFolder)
  const memory = join(workFolder, memoryFileName)
  if (!existsSync(memory)) throw new UsageError(`There is no build memory in ${workFolder}: run kbatlas build.`)
  database.prepare('ATTACH ? AS work').run(memory)
  // By id and path: of articles with the same id the dataset holds the first, the memory all.
  const pages = `SELECT a.record AS json, r.html, r.text FROM articles a
    JOIN work.results r ON r.article_id = a.id AND r.path = a.path`
  const findPage = database.prepare(`${pages} WHERE a.id = ?`)
  return {
    ...datasetOf(database),
    page(id) {
      const row = findPage.get(id)
      return row && pageOf(row as unknown as PageRow)
    },
    *pages() {
      for (const row of database.prepare(`${pages} ORDER BY a.rowid`).iterate()) {
        yield pageOf(row as unknown as PageRow)
      }
    }
  }
}

type PageRow = Omit<ArticlePage, 'record'>

function pageOf({json, html, text}: PageRow): ArticlePage {
  return {record: JSON.parse(json) as ArticleRecord, json, html, text}
}

function openReadOnly(dataFolder: string): DatabaseSync {
  const file = join(dataFolder, databaseFileName)
  if (!existsSync(file)) {
    throw new UsageError(`There is no dataset in ${dataFolder}: run kbatlas build, or name its folder with --data.`)
  }
  const database = new DatabaseSync(file, {readOnly: true})
  database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -32768; PRAGMA mmap_size = 1073741824')
  return database
}

function datasetOf(database: DatabaseSync): Dataset {
  const findArticle = database.prepare(`SELECT ${articleColumns} FROM articles WHERE id = ?`)
  const findRecord = database.prepare('SELECT record FROM articles WHERE id = ?')
  const findCitedBy = database.prepare(
    `SELECT ${articleColumns} FROM articles WHERE id IN (SELECT article_id FROM refs WHERE target_id = ?) ORDER BY rowid`
  )
  const kept = new Map<string, StatementSync>()
  const iterate = <Row>(sql: string, ...parameters: SQLInputValue[]): IterableIterator<Row> =>
    database.prepare(sql).iterate(...parameters) as unknown as IterableIterator<Row>
  return {
    database,
    rows: iterate,
    run(sql, parameters) {
      const statement = kept.get(sql) ?? database.prepare(sql)
      kept.set(sql, statement)
      return statement.all(...parameters)
    },
    row: <Row>(sql: string, ...parameters: SQLInputValue[]) =>
      database.prepare(sql).get(...parameters) as unknown as Row | undefined,
    articles: () => iterate(`SELECT ${articleColumns} FROM articles ORDER BY rowid`),
    article: (id) => findArticle.get(id) as unknown as ArticleRow | undefined,
    record(id) {
      const row = findRecord.get(id)
      return row && (JSON.parse(String(row.record)) as ArticleRecord)
    },
    citedBy: (id) => findCitedBy.all(id) as unknown as ArticleRow[],
    close: () => database.close()
  }
}
