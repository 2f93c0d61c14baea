import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {keywords} from '../../src/fields/keywords.ts'
import {type Sample, sampleArticle} from './sample-article.ts'

describe('keywords', () => {
  const cases: [title: string, sample: Sample, expected: string[]][] = [
    [
      'takes those of the foot',
      {head: {'Keyword(s)': 'ctlinkctfix'}, foot: {Keywords: 'ctlink ctfix'}},
      ['ctlink', 'ctfix']
    ],
    ['takes none of the head when the foot has none', {head: {'Keyword(s)': 'ctlink'}, foot: {Keywords: ''}}, []],
    [
      'takes those of the head without a foot, split at bars, a service request whole',
      {head: {'Keyword(s)': 'ENDUSER | SR# S900101-24 bug | link_c'}, foot: null},
      ['ENDUSER', 'SR# S900101-24', 'bug', 'link_c']
    ]
  ]
  for (const [title, sample, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle(sample)
      assert.deepEqual(keywords.extract(tree, file), expected)
    })
  }
})
