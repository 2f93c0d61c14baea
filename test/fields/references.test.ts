import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {references} from '../../src/fields/references.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

/** Number and title of each reference in the body of an article. */
function inBody(body: string): [string, string | null][] {
  const {tree, file} = sampleArticle({body})
  return references.extract(tree, file).map(({id, title}) => [id, title])
}

describe('references', () => {
  const cases: [title: string, body: string, expected: [string, string | null][]][] = [
    [
      'takes the rest of a line as the title',
      '  Q900001 How to Link Two Servers',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'joins a title that wraps at the column of its number',
      '  Q900001 CTLINK: Sessions Are Dropped When the Second Server Is Restarted While\n  a Share Is Open\n  Q900002 How to Link Two Servers',
      [
        ['Q900001', 'CTLINK: Sessions Are Dropped When the Second Server Is Restarted While a Share Is Open'],
        ['Q900002', 'How to Link Two Servers']
      ]
    ],
    [
      'takes a colon or a dash behind the number',
      '  Q900001: First Things\n  Q900002 - Second Things',
      [
        ['Q900001', 'First Things'],
        ['Q900002', 'Second Things']
      ]
    ],
    [
      'leaves a number without a title null',
      'Install the fix that is described in Q900001 before you go on.',
      [['Q900001', null]]
    ],
    [
      'reads number and title with labels',
      '  ARTICLE-ID: Q900001\n  TITLE     : How to Link Two Servers',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'reads labels on lines that a blank line parts',
      'ARTICLE-ID: Q900001\n\nTITLE : How to Link Two Servers',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'takes the title in quotes behind the number, without the comma of the sentence',
      'See article Q900001, "How to Link Two Servers," for the steps.',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'takes the title in quotes before the number',
      'See the article "How to Link Two Servers," Q900001, for the steps.',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'keeps quotes that are part of the title',
      '  Q900001 "Link Down" Message Appears When You Restart',
      [['Q900001', '"Link Down" Message Appears When You Restart']]
    ],
    [
      'takes a title behind a sign to the end of the sentence',
      'Follow the steps of KB article Q900001: How to Link Two Servers. Then restart.',
      [['Q900001', 'How to Link Two Servers']]
    ],
    [
      'reads a bare number after the words Knowledge Base article',
      'Please read KB article 900001',
      [['Q900001', null]]
    ],
    ['reads a number in brackets', 'The list [Q900001] has more.', [['Q900001', null]]],
    [
      'reads a number that is glued to its title',
      '  Q900001FIX: Link Is Dropped',
      [['Q900001', 'FIX: Link Is Dropped']]
    ],
    [
      'reads the address of an article',
      'For more information, see\n(http://support.microsoft.com/support/kb/articles/q900/0/01.asp).',
      [['Q900001', null]]
    ],
    [
      'takes the title from the line above a number that stands alone',
      'CTLINK: Sessions Are Dropped:\n\n  Q900001\n\nThe session is dropped.',
      [['Q900001', 'CTLINK: Sessions Are Dropped']]
    ],
    [
      'leaves out files, paths and the table of numbers and files',
      'Run Q900001i.exe from C:\\Fixes\\Q900002\\ or Q900003.exe.\n\n  Q900004 = Q90/0/004.txt',
      []
    ],
    ['leaves out the article itself', 'Q900500 is this article, Q900001 is not.', [['Q900001', null]]],
    [
      'gives an article once, with the first title',
      'See Q900001 first.\n\n  Q900001 How to Link Two Servers',
      [['Q900001', 'How to Link Two Servers']]
    ],
    ['decodes entities in a title', '  Q900001 Links &amp; Shares', [['Q900001', 'Links & Shares']]],
    [
      'takes prose behind a number for no title',
      '  Q900001 is the article that describes the link.',
      [['Q900001', null]]
    ]
  ]
  for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(inBody(body), expected))

  it('takes the title from the next cell of a table, not a page count', () => {
    const border = `+${'-'.repeat(38)}+`
    const rows = ['| Q900001 | How to Link Two Servers | 2    | ', '| Q900002 | How to Part Them        | 14   | ']
    assert.deepEqual(inBody([border, rows[0], border, rows[1], border].join('\n')), [
      ['Q900001', 'How to Link Two Servers'],
      ['Q900002', 'How to Part Them']
    ])
  })

  it('leaves out numbers among the query words and keywords', () => {
    const {tree, file} = sampleArticle({body: 'Text.\n\nAdditional query words: Q900001', foot: {Keywords: 'Q900002'}})
    assert.deepEqual(references.extract(tree, file), [])
  })

  it('gives the line at which the number stands', () => {
    const {tree, file} = sampleArticle({body: 'Text.\n\n  Q900001 How to Link Two Servers'})
    assert.equal(references.extract(tree, file)[0]?.line, 19)
  })

  it('reads links of authored Markdown to ids, permalinks and files', () => {
    const {tree, file} = authoredArticle(
      [
        '# Links',
        '',
        'See [the list](Q900001), [Q900002](/kb/900/Q900002/) and [First Steps](../kb/900/Q900003/README.md).',
        '',
        '- [Q900004 How to Part Them](Q900004)',
        '- [A page elsewhere](https://www.contoso.example/list.md)'
      ].join('\n')
    )
    assert.deepEqual(
      references.extract(tree, file).map(({id, title}) => [id, title]),
      [
        ['Q900001', 'the list'],
        ['Q900002', null],
        ['Q900003', 'First Steps'],
        ['Q900004', 'How to Part Them']
      ]
    )
  })
})
