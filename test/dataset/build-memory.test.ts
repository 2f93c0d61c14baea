import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {openBuildMemory} from '../../src/dataset/build-memory.ts'
import {temporaryFolder} from './temporary-folder.ts'

const result = {id: 'Q1', path: 'a.md', sha256: 'one', json: '{}', html: '<p>', text: 'a'}

test('what was put before an interruption is there afterwards', (t) => {
  const folder = temporaryFolder(t)
  const first = openBuildMemory(folder, 'code')
  first.put(result)
  first.commit()
  first.put({...result, id: 'Q2', path: 'b.md'})
  // The process ends here: nothing is closed. A second connection sees what was committed.
  assert.throws(() => openBuildMemory(folder, 'code'), {name: 'UsageError', message: /Another build is using/})
  first.close()
  const second = openBuildMemory(folder, 'code')
  assert.ok(second.isUnchanged('a.md', 'one'))
  assert.ok(second.isUnchanged('b.md', 'one'))
  second.close()
})

test('sources that changed, or are gone, are known as such', (t) => {
  const folder = temporaryFolder(t)
  const first = openBuildMemory(folder, 'code')
  for (const path of ['a.md', 'b.md', 'c.md']) first.put({...result, id: path, path})
  first.close()
  const second = openBuildMemory(folder, 'code')
  assert.ok(second.isUnchanged('a.md', 'one'))
  assert.equal(second.isUnchanged('b.md', 'two'), false)
  second.put({...result, id: 'b.md', path: 'b.md', sha256: 'two'})
  assert.deepEqual(second.forgetRest(), ['c.md'])
  assert.deepEqual(
    Array.from(second.sources(), ({path, sha256}) => [path, sha256]),
    [
      ['a.md', 'one'],
      ['b.md', 'two']
    ]
  )
  second.close()
})

test('a memory that is damaged, or of other code, is started anew', (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(
    join(folder, 'work.sqlite'),
    'this is no database, only a text that is long enough to be taken for one'.repeat(20)
  )
  const first = openBuildMemory(folder, 'code')
  assert.equal(first.isUnchanged('a.md', 'one'), false)
  first.put(result)
  first.close()
  const other = openBuildMemory(folder, 'other code')
  assert.equal(other.isUnchanged('a.md', 'one'), false)
  other.close()
})
