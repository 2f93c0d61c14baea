import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {UsageError} from '../../src/diagnostics/usage-error.ts'
import {discover} from '../../src/read/discover.ts'

describe('discover', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kbatlas-discover-'))
  const at = (...parts: string[]) => path.join(folder, ...parts)
  const paths = (...names: string[]) => [...discover(names)].map((source) => source.path)

  before(() => {
    for (const file of [
      'b.md',
      'a/z.txt',
      'a/b/c.md',
      'a-b/d.md',
      '.hidden/e.md',
      'a/.f.md',
      'node_modules/g.md',
      '[1].md'
    ]) {
      mkdirSync(path.dirname(at(file)), {recursive: true})
      writeFileSync(at(file), '# Title\n')
    }
    symlinkSync('..', at('a', 'b', 'loop'))
    symlinkSync(at('gone'), at('a', 'dangling'))
  })
  after(() => rmSync(folder, {recursive: true}))

  it('walks a folder in order of path, without hidden entries and node_modules', () => {
    assert.deepEqual(paths(folder), ['[1].md', 'a-b/d.md', 'a/b/c.md', 'a/z.txt', 'b.md'])
  })

  it('names a file by its base name', () => {
    assert.deepEqual([...discover([at('a', 'b', 'c.md')])], [{path: 'c.md', location: at('a', 'b', 'c.md')}])
  })

  it('reads a hidden folder and a hidden file that are named', () => {
    assert.deepEqual(paths(at('.hidden'), at('a', '.f.md')), ['e.md', '.f.md'])
  })

  it('expands a glob relative to its part without signs', () => {
    assert.deepEqual(paths(at('**', '*.md')), ['[1].md', 'a-b/d.md', 'a/b/c.md', 'b.md'])
    assert.deepEqual(paths(at('a', '*.{txt,md}')), ['z.txt'])
    assert.deepEqual(paths(at('a*')), ['a-b/d.md', 'a/b/c.md', 'a/z.txt'])
  })

  it('takes a name with the signs of a glob for the file when there is one', () => {
    assert.deepEqual(paths(at('[1].md')), ['[1].md'])
  })

  it('keeps the order of the arguments and names each file once', () => {
    assert.deepEqual(paths(at('b.md'), '-', folder, '-'), ['b.md', '-', '[1].md', 'a-b/d.md', 'a/b/c.md', 'a/z.txt'])
  })

  it('passes an excluded folder over', () => {
    const found = [...discover([folder], {exclude: [at('a')]})].map((source) => source.path)
    assert.deepEqual(found, ['[1].md', 'a-b/d.md', 'b.md'])
  })

  it('follows a link to a folder once', () => {
    mkdirSync(at('.elsewhere', 'deep'), {recursive: true})
    writeFileSync(at('.elsewhere', 'deep', 'h.md'), '# Title\n')
    symlinkSync(at('.elsewhere'), at('a', 'link'))
    symlinkSync(at('.elsewhere'), at('a', 'link-again'))
    symlinkSync(at('a'), at('.elsewhere', 'back'))
    try {
      assert.deepEqual(paths(at('a')), ['b/c.md', 'link/deep/h.md', 'z.txt'])
    } finally {
      for (const link of ['link', 'link-again']) rmSync(at('a', link))
    }
  })

  it('refuses an argument that names nothing', () => {
    assert.throws(() => discover([at('gone')]), new UsageError(`There is no file or folder \`${at('gone')}\`.`))
    assert.throws(() => discover([at('*.gone')]), new UsageError(`No file matches \`${at('*.gone')}\`.`))
  })
})
