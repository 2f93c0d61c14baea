import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {solutionTypes} from '../../src/fields/solution-types.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('solutionTypes', () => {
  it('splits the foot line at blanks, repeated words once', () => {
    const {tree, file} = sampleArticle({foot: {'Solution Type': 'kbOne  kbTwo kbOne'}})
    assert.deepEqual(solutionTypes.extract(tree, file), ['kbOne', 'kbTwo'])
  })

  it('gives none without the line', () => {
    const {tree, file} = sampleArticle({foot: null})
    assert.deepEqual(solutionTypes.extract(tree, file), [])
  })

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\nsolutionTypes: [one, two words]\n---\n\nText.\n')
    assert.deepEqual(solutionTypes.extract(tree, file), ['one', 'two words'])
  })
})
