import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseMarkdown} from '../../../src/parse/markdown.ts'
import {renderArticle} from '../../../src/render/index.ts'
import {linesOf, valuesOf} from '../../laws/line-ends-law.ts'
import {pageWords} from '../../laws/page-words.ts'
import {positionViolations} from '../../laws/positions-law.ts'
import {wordsOf} from '../../laws/source-words.ts'
import {treeWords} from '../../laws/tree-words.ts'
import {holds} from '../../property.ts'
import {fileOf, parsed} from './parsed.ts'

/** Pieces of Markdown that meet one another in every order. */
const source = fc
  .array(
    fc.constantFrom(
      ...[
        'word ',
        'Netbt.sys ',
        'HKLM\\Software\\A<b> ',
        'Q123456 ',
        'NOTE: ',
        'é',
        '😀',
        ':',
        '<div>',
        'CTRL+ALT+DELETE'
      ],
      ...[
        '**',
        '*',
        '`',
        '~~',
        '\\*',
        '&amp;',
        '&#x1F600;',
        '[a](b)',
        '[c](Q900001 "t")',
        '![i](j)',
        '<http://a.example>'
      ],
      ...[
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '  ',
        '    ',
        '\t',
        '# ',
        '## ',
        '### Applies to\n\n',
        '---\n',
        '===\n',
        '```\n'
      ],
      ...['| a | b |\n| - | - |\n| c | d |\n', '```text\n', '[x]: http://a.example\n', '[x]']
    ),
    {maxLength: 30}
  )
  .map((pieces) => pieces.join(''))

test('Any text has a tree whose positions keep the law', () => {
  holds(
    fc.property(source, (text) => assert.deepEqual(positionViolations(parsed(text), text), [])),
    500
  )
})

test('Definitions above an underlined heading have their own places', () => {
  const text = '[x]: http://a.example\n[y]: http://b.example\nword\n===\n'
  assert.deepEqual(positionViolations(parsed(text), text), [])
})

test('Line ends change nothing but offsets', () => {
  holds(
    fc.property(source, (text) => {
      const [one, other] = [parsed(text), parsed(text.replaceAll('\n', '\r\n'))]
      assert.equal(valuesOf(other), valuesOf(one))
      assert.deepEqual(linesOf(other), linesOf(one))
    }),
    300
  )
})

test('The page says what the tree says', () => {
  holds(
    fc.property(source, (text) => {
      const tree = parsed(text)
      assert.deepEqual(pageWords(renderArticle(tree)).words, treeWords(tree).words)
    }),
    300
  )
})

test('What is too deep or too long loses no word and is reported', async (t) => {
  const cases: [string, string, string[]][] = [
    ['nested bullets', `${'- '.repeat(100_000)}end`, ['nesting-limit']],
    [
      'nested bullets, one a line',
      Array.from({length: 150}, (_, depth) => `${'  '.repeat(depth)}- a${depth}`).join('\n'),
      ['nesting-limit']
    ],
    ['nested quotations', `${'> '.repeat(10_000)}end`, ['nesting-limit']],
    ['nested emphasis', `${'*a _b '.repeat(105)}c${'_ d*'.repeat(105)}`, ['nesting-limit']],
    ['open brackets', `a ${'['.repeat(100_000)} end`, ['size-limit']],
    ['delimiters', `${'a* '.repeat(50_000)}end`, ['size-limit']],
    ['signs of a heading', `a\n${'='.repeat(1_000_000)}\nend`, ['size-limit']],
    ['a long line', `${'word '.repeat(200_000)}end`, ['size-limit']],
    ['a long paragraph', `${'word *two*\n'.repeat(20_000)}end`, ['size-limit']],
    ['many items', `${'- item\n'.repeat(50_000)}\nend`, ['size-limit']],
    ['many paragraphs', `${'word\n\n'.repeat(50_000)}end`, ['size-limit']]
  ]
  for (const [name, text, ruleIds] of cases) {
    await t.test(name, () => {
      const file = fileOf(text)
      const tree = parseMarkdown(file)
      const said = treeWords(tree).words.filter((word) => !word.startsWith('\u0001'))
      assert.deepEqual(said.length, wordsOf(text).length)
      assert.equal(said.at(-1), wordsOf(text).at(-1))
      assert.deepEqual(positionViolations(tree, text), [])
      assert.deepEqual(
        file.messages.map((message) => message.ruleId),
        ruleIds
      )
    })
  }
})
