import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {gunzipSync} from 'node:zlib'
import {openDatasetWriter} from '../../src/dataset/dataset-writer.ts'
import {openDataset, openWorkingDataset} from '../../src/dataset/open.ts'
import {sampleResult, sampleResults} from './sample.ts'
import {temporaryFolder} from './temporary-folder.ts'

test('a build writes the dataset and reads it back', async (t) => {
  const folder = temporaryFolder(t)
  const writer = openDatasetWriter({workFolder: join(folder, 'work'), engine: 'test'})
  for (const result of sampleResults) await writer.add(result)
  const {manifest, isUnchanged} = await writer.publish(join(folder, 'data'))
  writer.close()
  assert.equal(isUnchanged, false)
  assert.equal(manifest.tables.articles, 3)

  const dataset = openWorkingDataset(join(folder, 'data'), join(folder, 'work'))
  t.after(() => dataset.close())
  assert.deepEqual(
    [...dataset.articles()].map(({id}) => id),
    ['Q90010', 'Q900001', 'Q900002']
  )
  assert.deepEqual(
    [...dataset.pages()].map(({record}) => record.id),
    ['Q90010', 'Q900001', 'Q900002']
  )
  assert.equal(dataset.page('Q900002')?.html, '<p>How to Install the Lantern Driver</p>')
  assert.deepEqual(
    dataset.citedBy('Q900002').map(({id}) => id),
    ['Q900001']
  )
  assert.deepEqual(dataset.record('Q900001'), sampleResults[0]?.record)
  assert.deepEqual([...dataset.rows('PRAGMA foreign_key_check')], [])
  for (const name of Object.keys(manifest.tables)) assert.ok(manifest.tables[name], `${name} has rows`)

  const lines = gunzipSync(readFileSync(join(folder, 'data', 'articles.ndjson.gz')))
    .toString()
    .split('\n')
  assert.deepEqual(
    lines.slice(0, -1).map((line) => JSON.parse(line).id),
    ['Q90010', 'Q900001', 'Q900002']
  )
})

test('two builds of the same articles give the same bytes, whatever their order and history', async (t) => {
  const folder = temporaryFolder(t)
  const build = async (name: string, results: typeof sampleResults): Promise<void> => {
    const writer = openDatasetWriter({workFolder: join(folder, name), engine: 'test'})
    for (const result of results) await writer.add(result)
    await writer.publish(join(folder, name))
    writer.close()
  }
  await build('one', sampleResults)
  await build('two', [...sampleResults].reverse())
  await build('three', [sampleResult('Q5', {title: 'Gone later'}), ...sampleResults.slice(1)])
  await build('three', sampleResults)
  for (const name of ['kb.sqlite', 'articles.ndjson.gz', 'manifest.json', 'metadata.json', 'record.schema.json']) {
    const expected = readFileSync(join(folder, 'one', name))
    assert.ok(expected.equals(readFileSync(join(folder, 'two', name))), name)
    assert.ok(expected.equals(readFileSync(join(folder, 'three', name))), name)
  }
})

test('a second build parses only what changed and writes nothing when nothing did', async (t) => {
  const folder = temporaryFolder(t)
  const first = openDatasetWriter({workFolder: folder, engine: 'test'})
  for (const result of sampleResults) await first.add(result)
  await first.publish(join(folder, 'data'))
  first.close()

  const second = openDatasetWriter({workFolder: folder, engine: 'test'})
  for (const {
    record: {source}
  } of sampleResults)
    assert.ok(second.isUnchanged(source.path, source.sha256))
  assert.equal(second.isUnchanged('kb/other.md', ''), false)
  assert.equal((await second.publish(join(folder, 'data'))).isUnchanged, true)
  second.close()

  const third = openDatasetWriter({workFolder: folder, engine: 'other code'})
  assert.equal(third.isUnchanged(sampleResults[0]?.record.source.path ?? '', 'Q900001'.padEnd(64, '0')), false)
  third.close()
})

test('of two sources with the same id the first in order of path is kept', async (t) => {
  const folder = temporaryFolder(t)
  const writer = openDatasetWriter({workFolder: folder, engine: 'test'})
  const first = sampleResult('Q7', {title: 'First'})
  const second = sampleResult('Q7', {title: 'Second'})
  second.record.source.path = 'z/Q7.TXT'
  await writer.add(second)
  await writer.add(first)
  const {duplicates} = await writer.publish(join(folder, 'data'))
  writer.close()
  assert.deepEqual(duplicates, [{id: 'Q7', path: 'z/Q7.TXT', keptPath: first.record.source.path}])
  const dataset = openDataset(join(folder, 'data'))
  assert.equal(dataset.article('Q7')?.title, 'First')
  dataset.close()
})
