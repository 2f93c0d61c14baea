import assert from 'node:assert/strict'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {type TestContext, test} from 'node:test'
import {writeBrowserDatabase} from '../../src/dataset/browser/browser-database.ts'
import {openDatabaseWriter} from '../../src/dataset/database-writer.ts'
import {tables} from '../../src/dataset/schema.ts'
import {search} from '../../src/search/search.ts'
import {sampleResults} from './sample.ts'
import {temporaryFolder} from './temporary-folder.ts'

/** Write the sample articles as if there were that many. */
async function written(t: TestContext, articles: number): Promise<string> {
  const file = join(temporaryFolder(t), 'kb.sqlite')
  const writer = openDatabaseWriter(file, articles)
  for (const {record, text} of sampleResults)
    await writer.add(record, text, {has: () => false, json: JSON.stringify(record)})
  await writer.finish({})
  return file
}

function open(t: TestContext, file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true})
  t.after(() => database.close())
  return database
}

function hits(database: DatabaseSync, query: string): unknown {
  return search((sql, parameters) => database.prepare(sql).all(...parameters), query, {limit: 10}).hits
}

test('a thread makes the same index as is made in place, and leaves no file behind', async (t) => {
  const inPlace = await written(t, 3)
  const inThread = await written(t, 1_000_000)
  assert.deepEqual(readdirSync(join(inThread, '..')), ['kb.sqlite'])
  const [left, right] = [open(t, inPlace), open(t, inThread)]
  for (const part of ['data', 'idx', 'docsize', 'config']) {
    const rows = (database: DatabaseSync): unknown => database.prepare(`SELECT * FROM articles_fts_${part}`).all()
    assert.deepEqual(rows(right), rows(left), part)
  }
  assert.deepEqual(hits(right, 'lantern.sys'), hits(left, 'lantern.sys'))
  const words = (database: DatabaseSync): unknown[] => database.prepare('SELECT * FROM search_words').all()
  assert.deepEqual(words(right), words(left))
  assert.ok(words(right).length > 0)
})

test('tables are strict, described in the schema, and hold what their columns allow', async (t) => {
  const database = open(t, await written(t, 3))
  for (const {name, description, columns, primaryKey} of tables.filter(({name}) => name !== 'link_checks')) {
    const sql = String(database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(name)?.sql)
    assert.match(sql, /STRICT/)
    assert.ok(sql.includes(`-- ${description}`), name)
    for (const column of Object.values(columns)) assert.ok(sql.includes(`-- ${column.description}`))
    const found = database.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').all(name)
    assert.deepEqual(
      found.map((row) => row.name),
      primaryKey
    )
  }
})

test('what is abandoned leaves nothing behind', async (t) => {
  const folder = temporaryFolder(t)
  const writer = openDatabaseWriter(join(folder, 'kb.sqlite'), 3)
  writer.abandon()
  assert.deepEqual(readdirSync(folder), [])
})

test("the browser's dataset has no records, and finds the same", async (t) => {
  const file = await written(t, 3)
  const target = `${file}.browser`
  writeBrowserDatabase(file, target)
  const [published, browser] = [open(t, file), open(t, target)]
  assert.ok(existsSync(target))
  assert.throws(() => browser.prepare('SELECT record FROM articles'), /no such column/)
  assert.deepEqual(hits(browser, 'lantern'), hits(published, 'lantern'))
  for (const {name} of tables.filter(({name}) => name !== 'link_checks' && name !== 'articles')) {
    const rows = (database: DatabaseSync): unknown => database.prepare(`SELECT * FROM ${name}`).all()
    assert.deepEqual(rows(browser), rows(published), name)
  }
})
