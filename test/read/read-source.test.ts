import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, describe, it} from 'node:test'
import type {VFile} from 'vfile'
import {readSource} from '../../src/read/read-source.ts'

describe('readSource', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kbatlas-read-'))
  after(() => rmSync(folder, {recursive: true}))

  function read(content: string | Uint8Array): VFile {
    const location = path.join(folder, 'a.md')
    writeFileSync(location, content)
    const outcome = readSource({path: 'a.md', location})
    assert(outcome.type !== 'unchanged')
    return outcome.file
  }

  for (const length of [1, 65_535, 65_536, 65_537, 300_000]) {
    it(`reads a file of ${length} characters whole`, () => {
      const text = `# Title\n${'x'.repeat(length)}`.slice(0, Math.max(length, 9))
      assert.equal(read(text).value, text)
    })
  }

  it('gives the text of one file while another is read', () => {
    const first = read('# First\n')
    read('# Second\n')
    assert.equal(first.value, '# First\n')
  })

  it('takes the bytes that come with a source', () => {
    const outcome = readSource({path: '-', location: '-', bytes: new TextEncoder().encode('# Title\n')})
    assert.equal(outcome.type === 'article' && outcome.file.data.article.path, '-')
  })

  it('passes a large binary file over', () => {
    assert.deepEqual(read(new Uint8Array(200_000)).messages.map(String), [
      `${path.join(folder, 'a.md')}:1:1: Unexpected binary data, expected text`
    ])
  })

  it('passes a file that cannot be read over with a fatal diagnostic', () => {
    const outcome = readSource({path: 'gone.md', location: path.join(folder, 'gone.md')})
    assert(outcome.type === 'skipped')
    assert.deepEqual(
      outcome.file.messages.map(({ruleId, fatal}) => [ruleId, fatal]),
      [['unreadable-file', true]]
    )
  })
})
