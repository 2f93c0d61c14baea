import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sampleDataFolder, temporaryFolder} from '../dataset/temporary-folder.ts'
import {temporaryFolder as builtFolder, kbatlas} from './kbatlas.ts'

test('search prints hits on standard output, and everything else on standard error', async (t) => {
  const data = await sampleDataFolder(t)
  const run = (...args: string[]) => kbatlas(data, ['search', '--data', '.', ...args])
  const {code, out, err} = run('lantern', 'spooler')
  assert.equal(code, 0)
  assert.match(
    out,
    /^Q900001 {2}\*\*Spooler\*\* Stops When the \*\*Lantern\*\* Port Is Renamed\n {9}Contoso Lantern · 1999-03-04\n {9}/
  )
  assert.equal(err, '1 article.\n')

  const [hit] = JSON.parse(run('--json', 'renamed').out)
  assert.deepEqual(Object.keys(hit), ['id', 'title', 'product', 'lastModified', 'score', 'snippet', 'permalink'])
  assert.match(hit.snippet, /<mark>renamed<\/mark>/)
  assert.equal(hit.permalink, '/kb/900/Q900001/')

  assert.match(run('lantern', '--limit', '1').err, /2 articles, of which 1 are shown/)
})

test('a hit prints nothing of its article that would control a terminal', (t) => {
  const {folder, remove} = builtFolder({
    'content/a.md': '---\ntitle: "Lantern \\e[31m"\n---\n\nThe lantern \u001b[2J\u001b]0;title\u0007 burns.\n'
  })
  t.after(remove)
  assert.equal(kbatlas(folder, ['build', '--quiet']).code, 0)
  const {out} = kbatlas(folder, ['search', 'lantern', 'burns'])
  assert.equal(out, 'a        **Lantern** \n         The **lantern**  **burns**.\n\n')
})

test('what is no option is part of the query, words behind a minus included', async (t) => {
  const data = await sampleDataFolder(t)
  const ids = (...args: string[]) =>
    JSON.parse(kbatlas(data, ['search', '--data', '.', '--json', ...args]).out).map(({id}: {id: string}) => id)
  assert.deepEqual(ids('lantern', '-spooler'), ['Q900002'])
  assert.deepEqual(ids('-spooler', 'lantern'), ['Q900002'])
  assert.deepEqual(ids('"boot device" OR lantern.sys'), ['Q900001'])
  assert.deepEqual(ids('900002')[0], 'Q900002')
})

test('a search that finds nothing says why, and is no failure', async (t) => {
  const data = await sampleDataFolder(t)
  const {code, out, err} = kbatlas(data, ['search', '--data', '.', '--json', 'lantarn'])
  assert.deepEqual([code, out], [0, '[]\n'])
  assert.match(err, /^No article has `lantarn`\. Did you mean `lantern`\?\nNo article was found\.\n$/)
})

test('without a dataset the commands say how to make one', (t) => {
  const folder = temporaryFolder(t)
  for (const args of [
    ['search', 'x'],
    ['query', 'SELECT 1'],
    ['show', 'Q1'],
    ['export', '--format', 'csv', '--out', 'x']
  ]) {
    const {code, out, err} = kbatlas(folder, args)
    assert.deepEqual([code, out], [2, ''], args[0])
    assert.match(err, /^kbatlas: There is no dataset in _site\/data: run kbatlas build.*\.\n$/)
  }
})
