import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {type TestContext, test} from 'node:test'
import {DuckDBInstance} from '@duckdb/node-api'
import {type ExportFormatName, exportDataset} from '../../../src/dataset/export/index.ts'
import {recordTables} from '../../../src/dataset/schema.ts'
import {search} from '../../../src/search/search.ts'
import {sampleDataFolder, temporaryFolder} from '../temporary-folder.ts'

async function exported(t: TestContext, format: ExportFormatName, where: string | null = null): Promise<string> {
  const outFolder = join(temporaryFolder(t), format)
  await exportDataset({format, dataFolder: await sampleDataFolder(t), outFolder, where})
  return outFolder
}

/** What DuckDB reads: it is not the writer of any of our files. */
async function readByDuckdb(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect()
  return (await connection.runAndReadAll(sql)).getRowsJson()
}

test('every export has a manifest with the digests of its files, and a data dictionary', async (t) => {
  for (const format of ['ndjson', 'json', 'csv', 'parquet', 'sqlite'] as const) {
    const folder = await exported(t, format)
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    const names = manifest.files.map(({name}: {name: string}) => name)
    assert.deepEqual([...names, 'manifest.json'].sort(), readdirSync(folder).sort(), format)
    assert.ok(names.includes('data-dictionary.md'))
    for (const {name, bytes, sha256} of manifest.files) {
      const content = readFileSync(join(folder, name))
      assert.equal(content.length, bytes, name)
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, name)
    }
  }
})

test('NDJSON and JSON hold the same records', async (t) => {
  const lines = readFileSync(join(await exported(t, 'ndjson'), 'articles.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
  const array = JSON.parse(readFileSync(join(await exported(t, 'json'), 'articles.json'), 'utf8'))
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    array
  )
  assert.deepEqual(
    array.map(({id}: {id: string}) => id),
    ['Q90010', 'Q900001', 'Q900002']
  )
})

test('an empty part is an empty array, not a broken one', async (t) => {
  const folder = await exported(t, 'json', 'year = 1066')
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')), [])
})

test('Parquet is read by DuckDB with its types: dates as dates, truth as truth', async (t) => {
  const folder = await exported(t, 'parquet')
  for (const {name, columns} of recordTables) {
    const described = await readByDuckdb(`DESCRIBE SELECT * FROM '${join(folder, `${name}.parquet`)}'`)
    const expected = Object.entries(columns).map(([column, {type, format}]) => [
      column,
      format === 'date' ? 'DATE' : format === 'boolean' ? 'BOOLEAN' : type === 'INTEGER' ? 'BIGINT' : 'VARCHAR'
    ])
    assert.deepEqual(
      described.map(([column, type]) => [column, type]),
      expected,
      name
    )
  }
  const files = `'${join(folder, 'files.parquet')}'`
  assert.deepEqual(await readByDuckdb(`SELECT name, year(date), size, product FROM ${files}`), [
    ['Lantern.sys', '1999', '45056', null]
  ])
  assert.deepEqual(
    await readByDuckdb(`SELECT target_id, known FROM '${join(folder, 'refs.parquet')}' ORDER BY position`),
    [
      ['Q900002', true],
      ['Q111111', false]
    ]
  )
  assert.deepEqual(await readByDuckdb(`SELECT id, last_modified FROM '${join(folder, 'articles.parquet')}'`), [
    ['Q90010', null],
    ['Q900001', '1999-03-04'],
    ['Q900002', '2001-11-30']
  ])
  const codecs = await readByDuckdb(
    `SELECT DISTINCT compression FROM parquet_metadata('${join(folder, 'articles.parquet')}')`
  )
  assert.deepEqual(codecs, [['SNAPPY']])
})

test('CSV keeps null and empty apart, and is read by DuckDB', async (t) => {
  const folder = await exported(t, 'csv')
  const rows = await readByDuckdb(
    `SELECT platform, version FROM read_csv('${join(folder, 'versions.csv')}') ORDER BY position`
  )
  assert.deepEqual(
    rows.map(([platform, version]) => [platform, version === null ? null : Number(version)]),
    [
      ['winnt', 3.5],
      ['winnt', 4],
      ['MS-DOS', null]
    ]
  )
})

test('a part holds the rows of its articles and no others, and what it refers to beyond is not known', async (t) => {
  const folder = await exported(t, 'sqlite', 'year = 1999 -- of the last edit')
  const database = new DatabaseSync(join(folder, 'kb.sqlite'), {readOnly: true})
  t.after(() => database.close())
  const all = (sql: string): unknown[] =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({...row}))
  assert.deepEqual(all('SELECT id FROM articles'), [{id: 'Q900001'}])
  assert.deepEqual(all('SELECT target_id, known FROM refs ORDER BY position'), [
    {target_id: 'Q900002', known: 0},
    {target_id: 'Q111111', known: 0}
  ])
  assert.deepEqual(all('PRAGMA foreign_key_check'), [])
  const found = search((sql, parameters) => database.prepare(sql).all(...parameters), 'lantern.sys', {limit: 5})
  assert.equal(found.total, 1)
  const csv = readFileSync(join(await exported(t, 'csv', "id = 'Q900002'"), 'keywords.csv'), 'utf8')
  assert.equal(csv, 'article_id,position,keyword\nQ900002,0,kbsetup\n')
})

test('a condition that is none is refused and leaves nothing behind', async (t) => {
  const outFolder = join(temporaryFolder(t), 'out')
  const dataFolder = await sampleDataFolder(t)
  for (const where of ['nonsense =', '1); DELETE FROM articles; --', 'no_such_column = 1']) {
    await assert.rejects(exportDataset({format: 'csv', dataFolder, outFolder, where}), {name: 'UsageError'}, where)
  }
  assert.deepEqual(readdirSync(outFolder), [])
})
