import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {archiveArticle, kbatlas, program, temporaryFolder} from './kbatlas.ts'

describe('kbatlas build', () => {
  const {folder, write, remove} = temporaryFolder({
    'content/a.md': archiveArticle('Q900901', 'First'),
    'content/b.md': archiveArticle('Q900902', 'Second'),
    'content/copy/b.md': archiveArticle('Q900902', 'Second'),
    'content/same.md': archiveArticle('Q900904', 'Same Place').replace('/kb/900/Q900904/', '/kb/900/Q900901/'),
    'content/README.md': 'About.\n'
  })
  after(remove)
  const build = (...args: string[]) => kbatlas(folder, ['build', '--base-url', 'http://kb.example', ...args])
  const site = (...parts: string[]) => path.join(folder, '_site', ...parts)

  before(() => {
    const {code, out, err} = build()
    assert.deepEqual([code, out], [0, ''], err)
    assert.match(err, /content\/copy\/b\.md:1:1 warning .* duplicate-id\n/)
    assert.match(err, /content\/README\.md:1:1 info .* no-article\n/)
    assert.match(err, /content\/same\.md:1:1 warning .* duplicate-permalink\n/)
    assert.match(err, /kbatlas: 3 articles \(4 read anew\), /)
  })

  it('writes pages, records and the dataset', () => {
    for (const file of [
      'index.html',
      'kb/900/Q900901/index.html',
      'kb/900/Q900904/index.html',
      'data/kb.sqlite',
      'data/manifest.json'
    ]) {
      assert(existsSync(site(file)), file)
    }
  })

  it('does only what changed when it runs again', () => {
    assert.match(build().err, /\(0 read anew\), \S+ pages \(0 written\)/)
    write('content/a.md', archiveArticle('Q900901', 'First, Again'))
    assert.match(build().err, /\(1 read anew\)/)
    assert.match(readFileSync(site('kb/900/Q900901/index.html'), 'utf8'), /First, Again/)
  })

  it('forgets an article whose file is gone', () => {
    write('content/c.md', archiveArticle('Q900903', 'Third'))
    build()
    assert(existsSync(site('kb/900/Q900903/index.html')))
    rmSync(path.join(folder, 'content/c.md'))
    build()
    assert(!existsSync(site('kb/900/Q900903/index.html')))
  })

  it('leaves the SQLite file out with --no-single-file, and has it again without', () => {
    const names = () =>
      JSON.parse(readFileSync(site('data/manifest.json'), 'utf8')).files.map(({name}: {name: string}) => name)
    build('--no-single-file')
    assert.deepEqual([existsSync(site('data/kb.sqlite')), names().includes('kb.sqlite')], [false, false])
    build('--no-single-file')
    assert.deepEqual([existsSync(site('data/kb.sqlite')), names().includes('kb.sqlite')], [false, false])
    build()
    assert.deepEqual([existsSync(site('data/kb.sqlite')), names().includes('kb.sqlite')], [true, true])
  })

  it('refuses content without an article', () => {
    const {code, err} = build('content/README.md')
    assert.equal(code, 2)
    assert.match(err, /kbatlas: There is no article in `content\/README\.md`\.\n$/)
  })

  it('says which address it takes when none was given', () => {
    assert.match(
      kbatlas(folder, ['build']).err,
      /kbatlas: no --base-url was given, so the site says that it is at http:\/\/localhost:8080\.\n/
    )
  })

  it('leaves no half-written file when it is interrupted', async () => {
    for (let number = 0; number < 400; number++) {
      write(
        `many/${number}.md`,
        archiveArticle(`Q${800_000 + number}`, 'One of Many').replace('Some text.', 'Some text.\n\t\n\t'.repeat(200))
      )
    }
    const child = spawn(process.execPath, [program, 'build', 'many', '--out', 'interrupted'], {
      cwd: folder,
      stdio: 'ignore'
    })
    const memory = path.join(folder, '.kbatlas/interrupted/work.sqlite')
    while (!existsSync(memory)) await setTimeout(5)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    assert.equal(code, 130)
    const written = existsSync(path.join(folder, 'interrupted'))
      ? readdirSync(path.join(folder, 'interrupted'), {recursive: true})
      : []
    assert.deepEqual(
      written.filter((name) => /\.part$/.test(String(name))),
      []
    )
    assert.equal(kbatlas(folder, ['build', 'many', '--out', 'interrupted']).code, 0)
  })
})
