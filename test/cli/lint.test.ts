import assert from 'node:assert/strict'
import {after, describe, it} from 'node:test'
import {archiveArticle, kbatlas, temporaryFolder} from './kbatlas.ts'

describe('kbatlas lint', () => {
  const {folder, remove} = temporaryFolder({
    'good/a.md': archiveArticle('Q900901', 'First'),
    'bad/a.md': archiveArticle('Q900901', 'First').replace('title: "', 'title: "unfinished \\x'),
    'twice/a.md': archiveArticle('Q900901', 'First'),
    'twice/b.md': archiveArticle('Q900901', 'First')
  })
  after(remove)
  const run = (...args: string[]) => kbatlas(folder, ['lint', ...args])

  it('prints nothing for good articles but a summary among the messages', () => {
    assert.deepEqual(run('good'), {code: 0, out: '', err: '1 file: 0 fatal, 0 warnings, 0 info\n'})
    assert.deepEqual(run('good', '--quiet', '--frail'), {code: 0, out: '', err: ''})
  })

  it('prints one line for each diagnostic', () => {
    const {code, out, err} = run('bad')
    assert.equal(code, 0)
    assert.match(out, /^bad\/a\.md:\d+:1 warning Unexpected front matter: `.+`, expected YAML front-matter-syntax\n$/)
    assert.equal(err, '1 file: 0 fatal, 1 warning, 0 info\n')
  })

  it('exits with 1 on any diagnostic with --frail', () => {
    assert.equal(run('bad', '--frail').code, 1)
  })

  it('finds articles that share an id', () => {
    const line =
      'twice/b.md:1:1 warning Unexpected second article with id `Q900901`, expected each id once duplicate-id\n'
    assert.equal(run('twice').out, line)
  })

  it('prints one array of objects with --json', () => {
    assert.deepEqual(JSON.parse(run('good', '--json').out), [])
    const [diagnostic] = JSON.parse(run('twice', '--json').out)
    assert.deepEqual(diagnostic, {
      file: 'twice/b.md',
      line: null,
      column: null,
      severity: 'warning',
      reason: 'Unexpected second article with id `Q900901`, expected each id once',
      ruleId: 'duplicate-id',
      note: 'The first one, in order of path, was kept.'
    })
  })
})
