import assert from 'node:assert/strict'
import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {after, describe, it} from 'node:test'
import {prepareFolders} from '../../../src/cli/build/folders.ts'
import {UsageError} from '../../../src/diagnostics/usage-error.ts'
import {temporaryFolder} from '../kbatlas.ts'

describe('prepareFolders', () => {
  const {folder, remove} = temporaryFolder({
    'content/a.md': '# A\n',
    'content/_site/x': '',
    'ours/data/manifest.json': '{}',
    '.kbatlas/ours/work.sqlite': '',
    'theirs/thesis.txt': ''
  })
  after(remove)
  const at = (name: string) => path.join(folder, name)
  const prepare = (out: string, isClean = false) => prepareFolders([at('content')], at(out), {isClean})

  it('keeps the memory of each output folder beside it', () => {
    assert.deepEqual(prepare('_site'), {out: at('_site'), workFolder: at('.kbatlas/_site')})
    assert.deepEqual(prepare('content/_site'), {out: at('content/_site'), workFolder: at('content/.kbatlas/_site')})
  })

  for (const out of ['content', '.', 'content/a.md']) {
    it(`refuses to write into ${out}`, () => {
      assert.throws(() => prepare(out), UsageError)
    })
  }

  it('deletes what a build wrote, and its memory, when it is to begin clean', () => {
    prepare('ours', true)
    assert.deepEqual([existsSync(at('ours')), existsSync(at('.kbatlas/ours'))], [false, false])
  })

  it("takes an empty folder for anybody's", () => {
    mkdirSync(at('empty'))
    assert.deepEqual(prepare('empty', true), {out: at('empty'), workFolder: at('.kbatlas/empty')})
  })

  it('deletes nothing that no build wrote', () => {
    assert.throws(() => prepare('theirs', true), UsageError)
    assert.equal(existsSync(at('theirs/thesis.txt')), true)
  })
})
