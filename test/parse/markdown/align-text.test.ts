import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Text} from 'mdast'
import {alignText} from '../../../src/parse/markdown/align-text.ts'
import {splitContent} from '../../../src/parse/markdown/content.ts'

/** The character of the source at which each of the text stands. */
function aligned(source: string, value: string, from: number): string | undefined {
  const content = splitContent(source, 0)
  const line = source.slice(0, from).split('\n').length
  const start = {line, column: from - source.lastIndexOf('\n', from - 1), offset: from}
  const end = {line: content.lines.length, column: (content.lines.at(-1)?.length ?? 0) + 1, offset: source.length}
  const node: Text = {type: 'text', value, position: {start, end}}
  return alignText(node, content)
    ?.slice(0, -1)
    .map(({offset = 0}) => source[offset])
    .join('')
}

test('Each character of a text is found in the source', async (t) => {
  const cases: [string, string, string, number, string | undefined][] = [
    ['plain', 'ab c', 'ab c', 0, 'ab c'],
    ['escaped', 'a\\*b', 'a*b', 0, 'a\\b'],
    ['character references', 'a&amp;b&#x41;c', 'a&bAc', 0, 'a&b&c'],
    ['an ampersand', 'a & b', 'a & b', 0, 'a & b'],
    ['beyond the basic plane', '😀&#x1F600;a', '😀😀a', 0, '😀&aa'],
    ['lines of a quotation', '> ab \n> cd', 'ab\ncd', 2, 'ab cd'],
    ['other line ends', 'ab\r\n  cd', 'ab\ncd', 0, 'ab\rcd'],
    ['a sign that is text', 'ab\n  > cd', 'ab\n> cd', 0, 'ab\n> cd'],
    ['a line that is a form feed', 'ab\n \fcd', 'ab\n\fcd', 0, 'ab\n\fcd'],
    ['what does not fit', 'ab', 'xy', 0, undefined]
  ]
  for (const [name, source, value, from, expected] of cases) {
    await t.test(name, () => assert.equal(aligned(source, value, from), expected))
  }
})
