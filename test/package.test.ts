import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kbatlas-package-'))
  after(() => rmSync(folder, {recursive: true, force: true}))
  const installed = path.join(folder, 'node_modules', 'kbatlas')

  function run(command: string, args: string[], cwd = folder): string {
    const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8'})
    assert.equal(status, 0, stdout + stderr)
    return stdout
  }
  const node = (...args: string[]) => run(process.execPath, args)
  const kbatlas = (...args: string[]) => node(path.join('node_modules', 'kbatlas', 'bin', 'kbatlas.js'), ...args)

  before(() => {
    run('npm', ['pack', '--pack-destination', folder], root)
    const [archive = ''] = globSync('*.tgz', {cwd: folder})
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--engine-strict=false', `./${archive}`])
  })

  it('holds JavaScript and types, no TypeScript that Node would have to run', () => {
    const sources = globSync('**/*.ts', {cwd: installed}).filter((file) => !file.endsWith('.d.ts'))
    assert.deepEqual(sources, [])
  })

  it('builds a site', () => {
    kbatlas('build', path.join(root, 'content'), '--base-url', 'https://kb.example', '--quiet')
    for (const file of ['index.html', 'assets', 'kb/900/Q900001/index.html', 'data/kb.sqlite', 'sitemap.xml']) {
      assert(existsSync(path.join(folder, '_site', file)), file)
    }
  })

  it('parses on several threads', () => {
    for (let number = 0; number < 100; number++)
      writeFileSync(path.join(folder, `${number}.md`), `# Article ${number}\n`)
    const lines = kbatlas('parse', '*.md', '--jobs', '2').trimEnd().split('\n')
    assert.equal(lines.length, 100)
  })

  it('can be imported, with types', () => {
    writeFileSync(
      path.join(folder, 'consumer.mts'),
      `import {type ArticleRecord, extractRecord, parseArticle, readArticle, renderArticle} from 'kbatlas'
      const outcome = readArticle(new TextEncoder().encode('# Title\\n\\nText.\\n'), {path: 'a.md'})
      if (outcome.type === 'article') {
        const tree = parseArticle(outcome.file)
        const record: ArticleRecord = extractRecord(tree, outcome.file)
        // @ts-expect-error: a title is no number
        const title: number = record.title
        console.log(title, renderArticle(tree))
      }`
    )
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    node(compiler, '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'consumer.mts')
    assert.equal(node('consumer.mjs'), 'Title <p>Text.</p>\n')
  })
})
