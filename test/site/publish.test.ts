import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, beforeEach, describe, it} from 'node:test'
import {discardUnfinished, publish, temporaryFolder} from '../../src/site/publish.ts'

describe('publish', () => {
  const out = mkdtempSync(join(tmpdir(), 'kbatlas-publish-'))
  const temporary = temporaryFolder(out)
  after(() => rmSync(out, {recursive: true}))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  const read = (file: string): string => readFileSync(join(out, file), 'utf8')
  beforeEach(() => {
    rmSync(out, {recursive: true})
    write(join(out, 'data/kb.sqlite'), 'dataset')
    write(join(out, 'kb/1/index.html'), 'old 1')
    write(join(out, 'kb/2/index.html'), 'old 2')
    write(join(temporary, 'kb/2/index.html'), 'new 2')
    write(join(temporary, 'kb/3/index.html'), 'new 3')
    write(join(temporary, 'years/index.html'), 'new years')
  })

  it('puts what is new beside what stayed', () => {
    publish(temporary, out, false)
    discardUnfinished(temporary)
    assert.deepEqual(
      ['kb/1', 'kb/2', 'kb/3', 'years'].map((page) => read(`${page}/index.html`)),
      ['old 1', 'new 2', 'new 3', 'new years']
    )
    assert.equal(existsSync(temporary), false)
  })

  it('takes the place of whole folders when everything is new, and leaves the dataset alone', () => {
    publish(temporary, out, true)
    discardUnfinished(temporary)
    assert.deepEqual(readdirSync(join(out, 'kb')).sort(), ['2', '3'])
    assert.equal(read('data/kb.sqlite'), 'dataset')
  })
})
