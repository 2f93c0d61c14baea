import assert from 'node:assert/strict'
import {DatabaseSync} from 'node:sqlite'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/search/analysis.ts'
import {tokenizer} from '../../src/search/columns.ts'
import {foldWord, splitWords} from '../../src/search/words.ts'
import {holds} from '../property.ts'

test('words and gaps rebuild the text', () => {
  holds(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const {words, gaps} = splitWords(text)
      assert.equal(gaps[0] + words.map((word, index) => word + gaps[index + 1]).join(''), text)
    })
  )
})

test('FTS5 cuts a text into the same words', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = "${tokenizer}");
    CREATE VIRTUAL TABLE tokens USING fts5vocab(texts, instance)`)
  const insert = database.prepare('INSERT INTO texts(rowid, text) VALUES (1, ?)')
  const read = database.prepare('SELECT term FROM tokens ORDER BY "offset"')
  const latin = fc.string({
    unit: fc.constantFrom(...'abcXYZ019_ \t\n.,;:-/\\+#%$&"\'()[]{}<>=!?@*~^|`éÄßñ®™“”–…'),
    maxLength: 60
  })
  holds(
    fc.property(latin, (text) => {
      insert.run(text)
      const found = read.all().map(({term}) => String(term))
      database.exec('DELETE FROM texts')
      assert.deepEqual(found, splitWords(text).words.map(foldWord))
    }),
    1000
  )
  database.close()
})

test('the text for the index has all words, and a place of its own for what parts them', () => {
  const {text, identifiers} = analyse('the netlamp.sys driver, dial-up and (C++) or .NET')
  assert.deepEqual(splitWords(text).words, [
    'the',
    'netlamp',
    '\ue02e',
    'sys',
    'driver',
    'dial',
    '\ue02d',
    'up',
    'and',
    'C',
    '\ue02b\ue02b',
    'or',
    'NET'
  ])
  assert.deepEqual(
    [...identifiers],
    ['.sys', 'netlamp.sys', 'dial-up', 'c++', '.net'].map((name) =>
      name.replace(/[^a-z]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)))
    )
  )
})
