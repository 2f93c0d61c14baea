import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {components} from '../../src/fields/components.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('components', () => {
  it('splits the foot line at blanks, repeated words once', () => {
    const {tree, file} = sampleArticle({foot: {Component: 'kbOne  kbTwo kbOne'}})
    assert.deepEqual(components.extract(tree, file), ['kbOne', 'kbTwo'])
  })

  it('gives none without the line', () => {
    const {tree, file} = sampleArticle({foot: null})
    assert.deepEqual(components.extract(tree, file), [])
  })

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\ncomponents: [one, two words]\n---\n\nText.\n')
    assert.deepEqual(components.extract(tree, file), ['one', 'two words'])
  })
})
