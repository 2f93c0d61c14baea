import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {operatingSystems} from '../../src/fields/operating-systems.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

describe('operatingSystems', () => {
  const cases: [title: string, value: string, expected: string[]][] = [
    ['splits the head line at the bar', 'MS-DOS | OS/2', ['MS-DOS', 'OS/2']],
    ['keeps a name of several words', 'Contoso DOS', ['Contoso DOS']],
    ['gives none of an empty line', '', []]
  ]
  for (const [title, value, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle({head: {'Operating System(s)': value}})
      assert.deepEqual(operatingSystems.extract(tree, file), expected)
    })
  }

  it('takes those of an authored front matter', () => {
    const {tree, file} = authoredArticle('---\ntitle: A\noperatingSystems: Linux\n---\n\nText.\n')
    assert.deepEqual(operatingSystems.extract(tree, file), ['Linux'])
  })
})
