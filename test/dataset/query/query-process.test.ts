import assert from 'node:assert/strict'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {namedQueries} from '../../../src/dataset/query/named-queries.ts'
import type {Cell} from '../../../src/dataset/query/protocol.ts'
import {openQueryProcess, type QueryOptions} from '../../../src/dataset/query/query-process.ts'
import {sampleDataFolder} from '../temporary-folder.ts'

interface Result {
  columns: string[]
  rows: Cell[][]
  isCut: boolean
}

async function asker(t: TestContext): Promise<(sql: string, options?: Partial<QueryOptions>) => Promise<Result>> {
  const queries = openQueryProcess(join(await sampleDataFolder(t), 'kb.sqlite'))
  t.after(() => queries.close())
  return async (sql, options) => {
    const result: Result = {columns: [], rows: [], isCut: false}
    const reader = {
      columns: (names: string[]) => {
        result.columns = names
      },
      rows: (rows: Cell[][]) => void result.rows.push(...rows)
    }
    const {isCut} = await queries.run(sql, {parameters: {}, limit: 1000, timeoutSeconds: 60, ...options}, reader)
    return {...result, isCut}
  }
}

test('a query gives its columns and rows, integers of any size and blobs included', async (t) => {
  const ask = await asker(t)
  const {columns, rows} = await ask(
    "SELECT id, year, NULL AS none, 9007199254740993 AS big, x'00ff' AS bytes FROM articles"
  )
  assert.deepEqual(columns, ['id', 'year', 'none', 'big', 'bytes'])
  assert.deepEqual(rows[1], ['Q900001', 1999, null, 9007199254740993n, new Uint8Array([0, 255])])
})

test('the limit cuts and says so', async (t) => {
  const ask = await asker(t)
  assert.deepEqual(await ask('VALUES (1), (2), (3)', {limit: 2}), {columns: ['column1'], rows: [[1], [2]], isCut: true})
  assert.equal((await ask('VALUES (1), (2)', {limit: 2})).isCut, false)
})

test('parameters are bound by name; one too many or too few is refused', async (t) => {
  const ask = await asker(t)
  const {rows} = await ask('SELECT id FROM articles WHERE year = :year', {parameters: {year: 1999}})
  assert.deepEqual(rows, [['Q900001']])
  await assert.rejects(ask('SELECT :year'), /:year, expected --param year=value/)
  await assert.rejects(ask('SELECT 1', {parameters: {year: 1}}), /no parameter :year/)
})

test('a query that does not end is ended, and the next one is answered', async (t) => {
  const ask = await asker(t)
  const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n'
  await assert.rejects(ask(endless, {timeoutSeconds: 1}), {name: 'UsageError', message: /longer than 1 s/})
  assert.deepEqual((await ask('SELECT 1 AS one')).rows, [[1]])
})

test('a fault of SQLite is one sentence, and the next query is answered', async (t) => {
  const ask = await asker(t)
  for (const sql of [
    'SELECT * FROM nowhere',
    'SELECT FROM',
    "SELECT rowid FROM articles_fts WHERE articles_fts MATCH '\"'",
    'SELECT zeroblob(2000000000)',
    "SELECT load_extension('x')"
  ]) {
    await assert.rejects(ask(sql), {name: 'UsageError', message: /^SQLite: .*\.$/}, sql)
  }
  assert.deepEqual((await ask('SELECT 1')).rows, [[1]])
})

test('every ready-made query runs, and finds something in the sample articles', async (t) => {
  const ask = await asker(t)
  const sampleValues: Record<string, string> = {
    key: 'HKEY_LOCAL_MACHINE\\SYSTEM',
    file: 'lantern.sys',
    release: 'Service Pack',
    product: 'Lantern',
    code: '0x0000007B',
    words: 'lantern'
  }
  for (const {name, sql, parameters} of namedQueries) {
    const values = Object.fromEntries(Object.keys(parameters).map((key) => [key, sampleValues[key] ?? '']))
    const {rows} = await ask(sql, {parameters: values})
    assert.ok(rows.length > 0 || name === 'workarounds', `${name} finds something`)
  }
})

test('the full text index and the tables of SQLite itself can be read', async (t) => {
  const ask = await asker(t)
  assert.deepEqual((await ask("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'lantern'")).rows, [[2]])
  assert.ok((await ask("SELECT name FROM pragma_table_info('articles')")).rows.length > 5)
  assert.ok((await ask('SELECT name FROM sqlite_schema')).rows.length > 20)
})
