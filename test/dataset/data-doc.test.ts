import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {gunzipSync} from 'node:zlib'
import {DuckDBInstance} from '@duckdb/node-api'
import {exportDataset} from '../../src/dataset/export/index.ts'
import {openQueryProcess} from '../../src/dataset/query/query-process.ts'
import {codeBlocks, dataDoc, dataDocFile} from './data-doc.ts'
import {sampleDataFolder} from './temporary-folder.ts'

test('the generated parts of docs/data.md are as the code is; UPDATE=1 writes them', () => {
  const expected = dataDoc()
  if (process.env.UPDATE) writeFileSync(dataDocFile, expected)
  assert.equal(readFileSync(dataDocFile, 'utf8'), expected)
})

test('the SQL of docs/data.md finds something', async (t) => {
  const queries = openQueryProcess(join(await sampleDataFolder(t), 'kb.sqlite'))
  t.after(() => queries.close())
  const blocks = codeBlocks('sql')
  assert.ok(blocks.length >= 5)
  for (const sql of blocks) {
    let count = 0
    const reader = {
      columns() {},
      rows(rows: unknown[]) {
        count += rows.length
      }
    }
    await queries.run(sql, {parameters: {}, limit: 10, timeoutSeconds: 60}, reader)
    assert.ok(count > 0, sql)
  }
})

test('the DuckDB of docs/data.md finds something', async (t) => {
  const data = await sampleDataFolder(t)
  await exportDataset({format: 'parquet', dataFolder: data, outFolder: join(data, 'parquet'), where: null})
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`SET file_search_path = '${data}'`)
  const blocks = codeBlocks('sql duckdb')
  assert.ok(blocks.length >= 3)
  for (const sql of blocks) assert.ok((await connection.runAndReadAll(sql)).currentRowCount > 0, sql)
})

test('the jq of docs/data.md finds something', async (t) => {
  if (spawnSync('jq', ['--version']).status !== 0) return t.skip('there is no jq here')
  const lines = gunzipSync(readFileSync(join(await sampleDataFolder(t), 'articles.ndjson.gz')))
  const blocks = codeBlocks('jq')
  assert.ok(blocks.length >= 2)
  for (const filter of blocks) {
    const {status, stdout, stderr} = spawnSync('jq', ['-c', filter], {input: lines, encoding: 'utf8'})
    assert.equal(status, 0, stderr)
    assert.ok(stdout.length > 0, filter)
  }
})
