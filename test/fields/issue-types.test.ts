import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {issueTypes} from '../../src/fields/issue-types.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('issueTypes', () => {
  it('splits the foot line at blanks, repeated words once', () => {
    const {tree, file} = sampleArticle({foot: {'Issue type': 'kbOne  kbTwo kbOne'}})
    assert.deepEqual(issueTypes.extract(tree, file), ['kbOne', 'kbTwo'])
  })

  it('gives none without the line', () => {
    const {tree, file} = sampleArticle({foot: null})
    assert.deepEqual(issueTypes.extract(tree, file), [])
  })

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\nissueTypes: [one, two words]\n---\n\nText.\n')
    assert.deepEqual(issueTypes.extract(tree, file), ['one', 'two words'])
  })
})
