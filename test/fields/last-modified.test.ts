import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {lastModified} from '../../src/fields/last-modified.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('lastModified', () => {
  const cases: [title: string, value: string, expected: string | null][] = [
    ['gives the day of the head line', '8-MAY-2002', '2002-05-08'],
    ['gives null of an empty line', '', null],
    ['gives null of a day that there is not', '31-FEB-1999', null]
  ]
  for (const [title, value, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle({head: {'Last Modified': value}})
      assert.equal(lastModified.extract(tree, file), expected)
    })
  }

  it('reports a day that there is not', () => {
    const {tree, file} = sampleArticle({head: {'Last Modified': '31-FEB-1999'}})
    lastModified.extract(tree, file)
    assert.deepEqual(
      file.messages.map(({ruleId}) => ruleId),
      ['invalid-date']
    )
  })

  it('takes the date of an authored front matter, quoted or not', () => {
    for (const value of ['2002-05-08', '"2002-05-08"']) {
      const {tree, file} = authoredArticle(`---\ntitle: A\nlastModified: ${value}\n---\n\nText.\n`)
      assert.equal(lastModified.extract(tree, file), '2002-05-08')
    }
  })
})
