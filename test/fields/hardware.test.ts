import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {hardware} from '../../src/fields/hardware.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('hardware', () => {
  it('splits the foot line at blanks, repeated words once', () => {
    const {tree, file} = sampleArticle({foot: {Hardware: 'kbOne  kbTwo kbOne'}})
    assert.deepEqual(hardware.extract(tree, file), ['kbOne', 'kbTwo'])
  })

  it('gives none without the line', () => {
    const {tree, file} = sampleArticle({foot: null})
    assert.deepEqual(hardware.extract(tree, file), [])
  })

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\nhardware: [one, two words]\n---\n\nText.\n')
    assert.deepEqual(hardware.extract(tree, file), ['one', 'two words'])
  })
})
