import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseQuery} from '../../src/search/parse-query.ts'
import {markHits, type Piece, snippet} from '../../src/search/snippet.ts'

function marked(pieces: Piece[]): string {
  return pieces.map(({text, isHit}) => (isHit ? `[${text}]` : text)).join('')
}

test('hits are marked: words in other forms, identifiers and phrases as a whole', () => {
  const text = 'Installing Netlamp.sys stops the "boot device"; C++ is not needed.'
  assert.equal(
    marked(markHits(text, parseQuery('install netlamp.sys "boot device" C++ -needed'))),
    '[Installing] [Netlamp.sys] stops the "[boot device]"; [C++] is not needed.'
  )
  assert.equal(marked(markHits('The Cafés are lit', parseQuery('cafes'))), 'The [Cafés] are lit')
  assert.equal(marked(markHits('spooler, spooling', parseQuery('spool*'))), '[spooler], [spooling]')
})

test('a snippet shows where most of the words stand together, and marks what it cuts', () => {
  const filler = 'Nothing of interest is said here. '.repeat(20)
  const text = `The lamp is first. ${filler}The lamp in the harbor glows. ${filler}`
  const cut = marked(snippet(text, parseQuery('harbor lamp')))
  assert.match(cut, /^….*The \[lamp\] in the \[harbor\] glows\..*…$/)
  assert.ok(cut.length < 300)
})

test('a text without a hit shows its beginning', () => {
  assert.equal(marked(snippet('Short text.', parseQuery('lamp'))), 'Short text.')
  assert.equal(marked(snippet('', parseQuery('lamp'))), '')
})
