import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {UsageError} from '../diagnostics/usage-error.ts'
import {articleNumber} from '../fields/id.ts'
import type {ArticleRecord} from '../fields/index.ts'
import {memoryFileName} from './file-names.ts'

/** What the memory holds of one article for the dataset. */
export interface StoredArticle {
  id: string
  path: string
  /** The record as JSON. */
  json: string
  /** Decoded original text. */
  text: string
}

/** What the memory holds of one article; `html` is the readable text of its page. */
export interface StoredResult extends StoredArticle {
  html: string
}

/**
 * The memory of the builds: of every source file its digest, record, rendered HTML and original text.
 *
 * One SQLite file in the working folder. An interrupted build leaves what it had finished, so the next one goes on
 * from there; a file that is damaged, or that other code wrote, is thrown away and everything is parsed again.
 */
export interface BuildMemory {
  /** Whether the source was parsed before with these bytes. Marks it as part of this build. */
  isUnchanged(path: string, sha256: string): boolean
  /** Keep the result of a source, in place of an older one. Marks it as part of this build. */
  put(result: StoredResult & {sha256: string}): void
  /** Drop the sources that are no part of this build; gives the ids of their articles. */
  forgetRest(): string[]
  /** The sources of this build, in order of path. */
  sources(): IterableIterator<{path: string; sha256: string}>
  /** Sources whose id an earlier one, in order of path, has too. */
  duplicates(): {id: string; path: string; keptPath: string}[]
  /** Whether an article with that id is there. */
  has(id: string): boolean
  /** All articles in the order of the dataset: by number, authored ones last; of equal ids by path. */
  articles(): IterableIterator<StoredArticle>
  /** One article for its page, undefined when there is none with that id. */
  result(id: string): StoredResult | undefined
  /** Write what was put so far to the disk. */
  commit(): void
  close(): void
}

const layout = `
CREATE TABLE state ( -- what the file was written by
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sources ( -- digest of each source file, and the build that last met it
  path TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  build INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE results ( -- what became of each source file
  path TEXT PRIMARY KEY REFERENCES sources(path),
  number INTEGER, -- null for an authored article
  article_id TEXT NOT NULL,
  record TEXT NOT NULL, -- JSON
  text TEXT NOT NULL, -- decoded original text
  html TEXT NOT NULL -- readable text of the page; last, so that the dataset is made without reading it
) STRICT;
CREATE INDEX results_order ON results(number IS NULL, number, article_id, path);
CREATE INDEX results_article_id ON results(article_id, path);`

/** Results between two commits: enough to be fast, little to lose. */
const commitInterval = 1000

/**
 * Open the memory of a working folder, or start one.
 *
 * `engine` names the code that parses; results of other code are forgotten.
 */
export function openBuildMemory(folder: string, engine: string): BuildMemory {
  mkdirSync(folder, {recursive: true})
  const file = join(folder, memoryFileName)
  const database = openUsable(file, engine) ?? createEmpty(file, engine)
  try {
    return memoryOf(database)
  } catch (error) {
    database.close()
    refuseBusy(error, file)
    throw error
  }
}

function memoryOf(database: DatabaseSync): BuildMemory {
  const build = nextBuild(database)
  const mark = database.prepare('UPDATE sources SET build = ? WHERE path = ? AND sha256 = ?')
  const putSource = database.prepare(`INSERT INTO sources(path, sha256, build) VALUES (?, ?, ?)
    ON CONFLICT(path) DO UPDATE SET sha256 = excluded.sha256, build = excluded.build`)
  const putResult = database.prepare(
    'REPLACE INTO results(path, number, article_id, record, text, html) VALUES (?, ?, ?, ?, ?, ?)'
  )
  const findId = database.prepare('SELECT 1 FROM results WHERE article_id = ? LIMIT 1')
  const columns = 'article_id AS id, path, record AS json, text'
  const findResult = database.prepare(`SELECT ${columns}, html FROM results WHERE article_id = ? ORDER BY path LIMIT 1`)
  let pending = 0

  const written = (): void => {
    if (++pending >= commitInterval) commit()
  }
  const commit = (): void => {
    database.exec('COMMIT; BEGIN')
    pending = 0
  }
  database.exec('BEGIN')

  return {
    isUnchanged: (path, sha256) => mark.run(build, path, sha256).changes === 1,
    put({id, path, sha256, json, html, text}) {
      putSource.run(path, sha256, build)
      putResult.run(path, articleNumber(id), id, json, text, html)
      written()
    },
    forgetRest() {
      const rest = database.prepare(
        'SELECT article_id FROM results JOIN sources USING (path) WHERE build <> ? ORDER BY article_id'
      )
      const ids = rest.all(build).map(({article_id}) => String(article_id))
      database.prepare('DELETE FROM results WHERE path IN (SELECT path FROM sources WHERE build <> ?)').run(build)
      database.prepare('DELETE FROM sources WHERE build <> ?').run(build)
      commit()
      return ids
    },
    sources: () => iterate(database, 'SELECT path, sha256 FROM sources ORDER BY path'),
    duplicates: () =>
      database
        .prepare(
          `SELECT article_id AS id, path, keptPath FROM (
            SELECT article_id, path, min(path) OVER (PARTITION BY article_id) AS keptPath FROM results
          ) WHERE path <> keptPath ORDER BY path`
        )
        .all()
        .map(({id, path, keptPath}) => ({id: String(id), path: String(path), keptPath: String(keptPath)})),
    has: (id) => findId.get(id) !== undefined,
    articles: () =>
      iterate(database, `SELECT ${columns} FROM results ORDER BY number IS NULL, number, article_id, path`),
    result: (id) => findResult.get(id) as unknown as StoredResult | undefined,
    commit,
    close() {
      database.exec('COMMIT')
      database.close()
    }
  }
}

/** The memory in `file` when it can be read and `engine` wrote it. */
function openUsable(file: string, engine: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, {timeout: 2000})
  try {
    configure(database)
    if (database.prepare("SELECT value FROM state WHERE key = 'engine'").get()?.value === engine) return database
  } catch (error) {
    refuseBusy(error, file)
    // No memory yet, or a damaged one: both are started anew.
  }
  database.close()
  return undefined
}

/** A memory that another build is writing must not be taken for a damaged one. */
function refuseBusy(error: unknown, file: string): void {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (code === sqliteBusy || code === sqliteLocked) throw new UsageError(`Another build is using ${file}.`)
}

const sqliteBusy = 5
const sqliteLocked = 6

function createEmpty(file: string, engine: string): DatabaseSync {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, {force: true})
  const database = new DatabaseSync(file, {timeout: 2000})
  configure(database)
  database.exec(layout)
  database.prepare("INSERT INTO state VALUES ('engine', ?), ('build', '0')").run(engine)
  return database
}

function configure(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768')
}

function nextBuild(database: DatabaseSync): number {
  const next = "UPDATE state SET value = value + 1 WHERE key = 'build' RETURNING CAST(value AS INTEGER) AS build"
  return Number(database.prepare(next).get()?.build)
}

function iterate<RowType>(database: DatabaseSync, sql: string): IterableIterator<RowType> {
  return database.prepare(sql).iterate() as unknown as IterableIterator<RowType>
}

/** The record of a stored result. */
export function recordOf({json}: StoredArticle): ArticleRecord {
  return JSON.parse(json) as ArticleRecord
}
