import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, it} from 'node:test'
import {extractRecord} from '../../src/fields/index.ts'
import {parseArticle} from '../../src/parse/index.ts'
import type {ArticleFile} from '../../src/read/article-file.ts'
import {readArticle} from '../../src/read/read-article.ts'

/**
 * Every folder of `test/fixtures` is named by the behaviour that its input shows. `UPDATE=1 npm test` writes what is
 * expected; without it a missing file fails.
 */
const root = path.join(import.meta.dirname, '../fixtures')

describe('fixtures', () => {
  for (const name of readdirSync(root).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const input = readdirSync(path.join(root, name)).find((file) => file.startsWith('input.')) ?? 'input.md'
      const file = read(readFileSync(path.join(root, name, input)), input)
      const tree = parseArticle(file)
      const record = extractRecord(tree, file)
      expected(name, 'tree.json', outline(tree))
      expected(name, 'record.json', filled(record))
      expected(
        name,
        'messages.txt',
        record.diagnostics.map((one) => `${one.line}:${one.column} ${one.ruleId}`).join('\n')
      )
    })
  }
})

function read(bytes: Uint8Array, name: string): ArticleFile {
  const outcome = readArticle(bytes, {path: name})
  assert.equal(outcome.type, 'article')
  return (outcome as {file: ArticleFile}).file
}

/** Compare with the file of the fixture, or write it when asked to. */
function expected(fixture: string, name: string, actual: unknown): void {
  const file = path.join(root, fixture, name)
  const text = typeof actual === 'string' ? `${actual}\n` : `${JSON.stringify(actual, null, 2)}\n`
  if (process.env.UPDATE === '1') {
    writeFileSync(file, text)
    return
  }
  assert.ok(existsSync(file), `${name} is missing: run UPDATE=1 npm test and read the difference`)
  assert.equal(text, readFileSync(file, 'utf8'))
}

/** The tree with short positions, `12:2-12:9`, that can be read beside the input. */
function outline(node: object): object {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'position') {
      const {start, end} = value as {start: {line: number; column: number}; end: {line: number; column: number}}
      result.at = `${start.line}:${start.column}-${end.line}:${end.column}`
    } else if (key === 'children') result.children = (value as object[]).map(outline)
    else result[key] = value
  }
  return result
}

/** The record without the keys that are empty and those that only name the file. */
function filled(record: object): object {
  const entries = Object.entries(record).filter(
    ([key, value]) =>
      !['source', 'schemaVersion'].includes(key) && value !== null && !(Array.isArray(value) && value.length === 0)
  )
  return Object.fromEntries(entries)
}
