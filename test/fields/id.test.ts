import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {id} from '../../src/fields/id.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

function authored(source: string, path: string): string {
  const {tree, file} = authoredArticle(source, path)
  return id.extract(tree, file)
}

describe('id', () => {
  it('is the number of the head', () => {
    const {tree, file} = sampleArticle({})
    assert.equal(id.extract(tree, file), 'Q900500')
  })

  it('is that of the front matter of an authored article', () =>
    assert.equal(authored('---\nid: set-up\n---\n\n# A\n', 'a/b.md'), 'set-up'))

  it('is the file name without one', () => assert.equal(authored('# A\n', 'a/link setup.md'), 'link-setup'))

  it('is the folder name of a README', () =>
    assert.equal(authored('---\ntitle: A\n---\n\nText.\n', 'articles/link/README.md'), 'link'))
})
