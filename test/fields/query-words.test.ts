import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {queryWords} from '../../src/fields/query-words.ts'
import {sampleArticle} from './sample-article.ts'

describe('queryWords', () => {
  const cases: [title: string, body: string, expected: string[]][] = [
    ['splits the line at blanks', 'Text.\n\nAdditional query words: link session 2.00', ['link', 'session', '2.00']],
    ['undoes a wrap', 'Text.\n\nAdditional query words: link\nsession', ['link', 'session']],
    ['reads the older label, in the singular too', 'Text.\n\nAdditional reference word: B_Link', ['B_Link']],
    [
      'keeps the words of two lines',
      'Text.\n\nAdditional reference words: old\n\nAdditional query words: new old',
      ['old', 'new']
    ],
    [
      'leaves out old categories on the same line',
      'Text.\n\nAdditional query words: link KBCategory: kbother',
      ['link']
    ],
    [
      'finds the line below a table',
      'Bit       Meaning\n---       -------\n\n8         Reserved\n\n15-14     Ports\n\nAdditional query words: link',
      ['link']
    ],
    ['gives none for an empty line', 'Text.\n\nAdditional query words:', []]
  ]
  for (const [title, body, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle({body})
      assert.deepEqual(queryWords.extract(tree, file), expected)
    })
  }
})
