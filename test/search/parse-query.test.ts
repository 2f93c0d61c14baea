import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseQuery} from '../../src/search/parse-query.ts'
import {printNode} from '../../src/search/syntax-tree.ts'

/** The query as it was understood, each part in brackets. */
function understood(query: string): string {
  return parseQuery(query)
    .tree.children.map((node) => `[${printNode(node)}]`)
    .join('')
}

test('a query is read as it was typed', () => {
  for (const [query, expected] of [
    ['boot device', '[boot][device]'],
    ['"boot device"', '["boot device"]'],
    ['“boot device”', '["boot device"]'],
    ['a1 OR b2 c3', '[a1 OR b2][c3]'],
    ['a1 b2 OR c3 OR d4', '[a1][b2 OR c3 OR d4]'],
    ['boot -device -"the end"', '[boot][-device][-"the end"]'],
    ['spool*', '[spool*]'],
    ['title:"boot device" file:lamp*', '[title:"boot device"][file:lamp*]'],
    ['-reg:Lamp', '[-reg:Lamp]'],
    ['year:1999 year:1998..2001 year:..1995', '[year:1999][year:1998..2001][year:..1995]'],
    ['type:bug lang:French has:files', '[type:bug][lang:French][has:files]'],
    ['lang:"Chinese (Simplified)"', '[lang:"Chinese (Simplified)"]'],
    ['winnt:4.0 C:\\lamp http://lamp.example', '[winnt:4.0][C:\\lamp][http://lamp.example]'],
    ['dial-up x--', '[dial-up][x--]'],
    ['INT 21h', '["INT 21h"]']
  ] as const) {
    assert.equal(understood(query), expected, query)
  }
})

test('what is malformed is searched as words, and said', () => {
  for (const [query, expected, remark] of [
    ['"boot device', '[boot][device]', /quote has no end/],
    ['boot OR', '[boot]', /OR stands between/],
    ['OR boot', '[boot]', /OR stands between/],
    ['boot OR OR device', '[boot OR device]', /OR stands between/],
    ['year:soon', '[year soon]', /no year/],
    ['year:99', '[year 99]', /no year/],
    ['has:money', '[has money]', /none of/],
    ['boot ++ device', '[boot][device]', /neither letter nor digit/],
    ['""', '', /neither letter nor digit/],
    ['how to boot the device', '[boot][device]', /Too common/]
  ] as const) {
    assert.equal(understood(query), expected, query)
    assert.match(parseQuery(query).remarks.join(' '), remark, query)
  }
})

test('common words are searched when there are no others', () => {
  assert.equal(understood('how to'), '[how][to]')
  assert.equal(understood('"how to"'), '["how to"]')
})

test('a query that is the number of an article names it', () => {
  for (const query of ['Q241041', 'q241041', 'KB241041', 'kb 241041', '241041', ' 241041 ']) {
    assert.equal(parseQuery(query).jump, 'Q241041', query)
  }
  for (const query of ['Q241041 x', '21', 'Q2410411', '"241041"']) assert.equal(parseQuery(query).jump, null, query)
})

test('a query that goes on and on is cut', () => {
  const {tree, remarks} = parseQuery('lamp '.repeat(1000))
  assert.equal(tree.children.length, 32)
  assert.match(remarks.join(' '), /first 32 words/)
})
