import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sampleResults} from '../dataset/sample.ts'
import {sampleDataFolder} from '../dataset/temporary-folder.ts'
import {kbatlas} from './kbatlas.ts'

test('show prints facts, text, and what was extracted', async (t) => {
  const data = await sampleDataFolder(t)
  const {code, out, err} = kbatlas(data, ['show', 'Q900001', '--data', '.'])
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /^Q900001: Spooler Stops When the Lantern Port Is Renamed\n/)
  assert.match(out, /\nLast edited {2}1999-03-04\n/)
  assert.match(out, /\nSYMPTOMS\n\nAfter the port is renamed/)
  assert.match(out, /\n {2}RenameDelay REG_DWORD = 1 \(default 0\)\n/)
  assert.match(out, /\nLantern\.sys {2}1999-02-01 {2}10:20 {2}4\.0\.1 {4}45056 {2}x86\n/)
  assert.ok(out.split('\n').every((line) => line.length <= 80 || !line.includes(' ')))
})

test('an article is named by its id in any of the ways that people write it', async (t) => {
  const data = await sampleDataFolder(t)
  const record = sampleResults[0]?.record
  for (const id of ['Q900001', 'q900001', 'KB900001', '900001']) {
    assert.deepEqual(JSON.parse(kbatlas(data, ['show', id, '--json', '--data', '.']).out), record, id)
  }
  const missing = kbatlas(data, ['show', 'Q5', '--data', '.'])
  assert.deepEqual([missing.code, missing.err], [2, 'kbatlas: There is no article Q5 in the dataset `.`.\n'])
  assert.equal(kbatlas(data, ['show', 'Q900001', '--html', '--data', '.']).code, 2)
})

test('what would move the cursor of a terminal is not printed', async (t) => {
  const data = await sampleDataFolder(t)
  const {printable} = await import('../../src/cli/printable.ts')
  assert.equal(printable('a\u001b[2Jb\u0007c\td'), 'abc    d')
  assert.doesNotMatch(kbatlas(data, ['show', 'Q900001', '--data', '.']).out, /\u001b/)
})
