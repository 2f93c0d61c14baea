import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {intro} from '../../src/fields/intro.ts'
import {sampleArticle} from './sample-article.ts'

describe('intro', () => {
  const cases: [title: string, body: string, expected: string | null][] = [
    ['is the text above the first heading', 'One.\n\nTwo.\n\nCAUSE\n=====\n\nThree.', 'One.\n\nTwo.'],
    ['is the whole text without headings', 'One line\nand its wrap.', 'One line and its wrap.'],
    ['is null when nothing stands above', 'CAUSE\n=====\n\nThree.', null]
  ]
  for (const [title, body, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle({body})
      assert.equal(intro.extract(tree, file), expected)
    })
  }
})
