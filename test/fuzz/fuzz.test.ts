import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {openDataset} from '../../src/dataset/open.ts'
import {openQueryProcess} from '../../src/dataset/query/query-process.ts'
import {sampleDataFolder} from '../dataset/temporary-folder.ts'
import {fuzzSearch, fuzzSql} from './fuzz.ts'

// A few of what `npm run fuzz` tries by the hundred thousand.
test('no query makes the search throw', async (t) => {
  const dataset = openDataset(await sampleDataFolder(t))
  t.after(() => dataset.close())
  assert.equal(fuzzSearch(dataset.run, 1, 300), undefined)
})

test('no SQL does anything but give rows or one sentence', async (t) => {
  const queries = openQueryProcess(join(await sampleDataFolder(t), 'kb.sqlite'))
  t.after(() => queries.close())
  const {failed, answered} = await fuzzSql(queries, 1, 1000)
  assert.deepEqual(failed, [])
  assert.ok(answered > 0, 'some of it is SQL')
})
