import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageWords} from './page-words.ts'
import {sourceWords} from './source-words.ts'
import {wordViolations} from './words-law.ts'

/** An article of the archive with this body. */
function article(body: string): string {
  const head = ['---', 'title: "Q1: Pump"', '---', '', '## Q1: Pump', '', '{% raw %}', '']
  const facts = ['\tArticle: Q1', '\tKeyword(s): headword', '\tLast Modified: 08-MAY-2002', '\t']
  const foot = [
    `\t${'='.repeat(70)}`,
    '\tKeywords          : footword',
    '\t',
    `\t${'='.repeat(77)}`,
    '',
    '{% endraw %}'
  ]
  return [...head, ...facts, ...body.split('\n').map((line) => `\t${line}`), ...foot].join('\n')
}

function violations(body: string, html: string): string[] {
  return wordViolations(sourceWords(article(body)), pageWords(html)).map(
    ({line, what, source, said}) => `${line} ${what} ${source.join(' ')}|${said.join(' ')}`
  )
}

test('The same words in the same order keep the law', async (t) => {
  const cases: [string, string, string][] = [
    ['plain text', 'One two,\nthree.', '<p>One <em>two</em>, three.</p>'],
    ['head and foot', '', ''],
    ['a word within a word of markup', 'Netbt.sys', '<code>Netbt</code>.sys'],
    ['character references', 'a<b & é', '<p>a&#x3C;b &amp; &#233;</p>'],
    ['attributes are not said', 'one', '<a title="two > three">one</a>'],
    ['underlines and rules', 'CAUSE\n=====\n\nx\n-----', '<h2>CAUSE</h2><p>x</p>'],
    ['numbers of a list', '1. one\n\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['numbers kept as text', '1. one', '<p>1. one</p>'],
    ['a list that goes on', '3. one', '<ol start="3"><li>one</li></ol>'],
    ['letters of a list', 'a. one\nb. two', '<ol type="a"><li>one</li><li>two</li></ol>'],
    ['lists that begin in one another', '1. a. one', '<ol><li><ol type="a"><li>one</li></ol></li></ol>'],
    ['letters of a list beyond n', 'n. one\no. two', '<ol type="a" start="14"><li>one</li><li>two</li></ol>'],
    ['a round bullet', 'o one', '<ul><li>one</li></ul>'],
    ['an empty item', '1.\n2. two', '<ol><li></li><li>two</li></ol>'],
    ['the words of a link to a file', 'DownloadDownload Pump.exe now', '<p>Pump.exe now</p>'],
    ['leftover markup', 'one<BR/>\n</B>\n<LINK TYPE="A" VALUE="Q2">Q2</LINK>', '<p>one Q2</p>'],
    ['byte escapes', 'Z<FC>rich<A0>5[ASCII 146]s', '<p>Zürich 5’s</p>'],
    ['byte escapes kept', '<FC> <1C>', '<pre>&#x3C;FC> &#x3C;1C></pre>'],
    [
      "the editor's mark",
      '- *EDITOR Do not choose this*Pump* use 24, 25, version 1',
      '<ul><li>Pump, version 1</li></ul>'
    ],
    ['cells in another order within their row', 'a b\nc d', '<table><tr><td>a c</td><td>b d</td></tr></table>'],
    ['a path that a wrap broke', 'HKLM\\Soft\nware\\A', '<p>HKLM\\Software\\A</p>'],
    ['an address that wraps broke twice', '(http://a.example/x\nyz\n/q)', '<p>(http://a.example/xyz/q)</p>']
  ]
  for (const [name, body, html] of cases) await t.test(name, () => assert.deepEqual(violations(body, html), []))
})

test('What is lost, added or moved breaks the law', async (t) => {
  const cases: [string, string, string, string[]][] = [
    ['a lost word', 'one two three four five six', '<p>one three four five six</p>', ['13 missing two|']],
    ['the last word', 'one two', '<p>one</p>', ['13 missing two|']],
    ['an added word', 'one two', '<p>one one two</p>', ['13 extra |one']],
    ['words of the foot', 'one', '<p>one footword</p>', ['13 extra |footword']],
    ['a changed word', 'one\ntwo', '<p>one Two</p>', ['14 changed two|Two']],
    ['two words glued', 'one\ntwo', '<p>onetwo</p>', ['14 changed two|onetwo']],
    ['a word cut in two', 'onetwo', '<p>one two</p>', ['13 changed onetwo|one two']],
    ['another order', 'a b', '<p>b a</p>', ['13 missing a|', '13 extra |a']],
    ['a number lost from wrapped prose', 'Windows\n95. We', '<p>Windows We</p>', ['14 missing 95|']],
    [
      'a number that the list shows otherwise',
      '1. one\n4. four',
      '<ol><li>one</li><li>four</li></ol>',
      ['14 missing 4|']
    ],
    [
      'a row that lost a word',
      'a b c',
      '<table><tr><td>a</td><td>c</td></tr></table>',
      ['13 missing b|', '13 extra |a c']
    ],
    ['Download without a file name', 'Download the file', '<p>the file</p>', ['13 missing Download|']],
    ['a placeholder taken for markup', 'type <path> now', '<p>type now</p>', ['13 missing path|']]
  ]
  for (const [name, body, html, expected] of cases) {
    await t.test(name, () => {
      assert.deepEqual(violations(body, html), expected)
    })
  }
})
