import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {fuzzArticles} from './fuzz-articles.ts'

const content = join(import.meta.dirname, '../../content/kb')

// A few of what `npm run fuzz:articles` tries by the thousand.
test('no change of an article loses a word or a position', () => {
  const files = globSync('**/*.md', {cwd: content}).sort()
  assert.ok(files.length > 10)
  const broken = fuzzArticles(files, (file) => readFileSync(join(content, file), 'utf8'), 1, 400)
  assert.deepEqual(
    [...broken].map(({number, file, violations}) => ({number, file, violations})),
    []
  )
})
