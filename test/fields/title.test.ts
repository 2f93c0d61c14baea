import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {title} from '../../src/fields/title.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('title', () => {
  const cases: [name: string, printed: string, expected: string][] = [
    ['leaves the number out', 'Link Stops', 'Link Stops'],
    ['decodes entities', 'Link &amp; Line', 'Link & Line'],
    ['keeps the number of another article', 'Q900501: Link Stops', 'Q900501: Link Stops']
  ]
  for (const [name, printed, expected] of cases) {
    it(name, () => {
      const {tree, file} = sampleArticle({title: printed})
      assert.equal(title.extract(tree, file), expected)
    })
  }

  it('takes the heading of an authored article without front matter', () => {
    const {tree, file} = authoredArticle('# A Name\n\nText.\n')
    assert.equal(title.extract(tree, file), 'A Name')
  })
})
