import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {after, describe, it} from 'node:test'
import {archiveArticle, kbatlas, program, temporaryFolder} from './kbatlas.ts'

describe('kbatlas parse', () => {
  const article = archiveArticle('Q900900', 'A Sample')
  const files = {
    'in/b.md': archiveArticle('Q900902', 'Second'),
    'in/a.txt': archiveArticle('Q900901', 'First'),
    'in/README.md': '# About this folder\n',
    'in/empty.md': ''
  }
  const {folder, remove} = temporaryFolder(files)
  after(remove)
  const run = (...args: string[]) => kbatlas(folder, ['parse', ...args])
  const ids = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)

  it('prints one record a line in the order of the input', () => {
    assert.deepEqual(ids(run('in').out), ['Q900901', 'Q900902'])
    assert.deepEqual(ids(run('in/b.md', 'in/a.txt', '--format', 'ndjson').out), ['Q900902', 'Q900901'])
  })

  it('says what it passed over, and that is no fault', () => {
    const {code, err} = run('in')
    assert.equal(code, 0)
    assert.deepEqual(err.split('\n'), [
      'in/README.md:1:1 info Unexpected text without an article head or front matter, expected an article no-article',
      'in/empty.md:1:1 info Unexpected empty file, expected an article empty-file',
      ''
    ])
  })

  it('reads standard input', () => {
    const {out, err} = kbatlas(folder, ['parse', '-'], article)
    assert.deepEqual([JSON.parse(out).id, JSON.parse(out).source.path, err], ['Q900900', '-', ''])
  })

  it('prints one array with --format json, an empty one for nothing', () => {
    assert.deepEqual(
      JSON.parse(run('in', '--format', 'json').out).map(({id}: {id: string}) => id),
      ['Q900901', 'Q900902']
    )
    assert.deepEqual(JSON.parse(run('in/empty.md', '--format', 'json').out), [])
  })

  it('prints trees, HTML, Markdown and text', () => {
    const print = (format: string) => kbatlas(folder, ['parse', '-', '--format', format], article).out
    assert.equal(JSON.parse(print('tree')).type, 'root')
    assert.match(
      print('html'),
      /^<article data-kb-text id="Q900900">\n[\s\S]*<p>Some text\.<\/p>[\s\S]*\n<\/article>\n$/
    )
    assert.match(
      print('markdown'),
      /^---\nid: Q900900\ntitle: A Sample\n[\s\S]*\n# A Sample\n\n## SUMMARY\n\nSome text\.\n$/
    )
    assert.equal(print('text'), 'Q900900: A Sample\n\nSUMMARY\n=======\n\nSome text.\n')
  })

  it('exits with 1 and goes on when a file cannot be read', {skip: process.platform !== 'linux'}, () => {
    const {code, out, err} = run('/proc/self/mem', 'in/b.md')
    assert.equal(code, 1)
    assert.deepEqual(ids(out), ['Q900902'])
    assert.match(err, /^\/proc\/self\/mem:1:1 fatal Unexpected failure to read the file: .* unreadable-file\n$/)
  })

  it('ends quietly when its reader has seen enough', () => {
    const many = Array.from({length: 400}, () => 'in/a.txt in/b.md').join(' ')
    const line = `"${process.execPath}" "${program}" parse --format html ${many} | head -c 10`
    const {stdout, stderr} = spawnSync('sh', ['-c', line], {cwd: folder, encoding: 'utf8'})
    assert.deepEqual([stdout, stderr], ['<article d', ''])
  })
})
