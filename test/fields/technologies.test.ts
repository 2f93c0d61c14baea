import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {technologies} from '../../src/fields/technologies.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('technologies', () => {
  it('splits the foot line at blanks, repeated words once', () => {
    const {tree, file} = sampleArticle({foot: {Technology: 'kbOne  kbTwo kbOne'}})
    assert.deepEqual(technologies.extract(tree, file), ['kbOne', 'kbTwo'])
  })

  it('gives none without the line', () => {
    const {tree, file} = sampleArticle({foot: null})
    assert.deepEqual(technologies.extract(tree, file), [])
  })

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\ntechnologies: [one, two words]\n---\n\nText.\n')
    assert.deepEqual(technologies.extract(tree, file), ['one', 'two words'])
  })
})
