import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {permalink} from '../../src/fields/permalink.ts'
import {authoredArticle, sampleArticle} from './sample-article.ts'

function authored(line: string): string {
  const {tree, file} = authoredArticle(`---\ntitle: A\n${line}\n---\n\nText.\n`)
  return permalink.extract(tree, file)
}

describe('permalink', () => {
  it('is built from the number of an archive article', () => {
    const {tree, file} = sampleArticle({})
    assert.equal(permalink.extract(tree, file), '/kb/900/Q900500/')
  })

  it('is built from the id of an authored one', () => assert.equal(authored('id: link-setup'), '/kb/link-setup/'))

  it('takes a safe one from the front matter', () => assert.equal(authored('permalink: /kb/link/a/'), '/kb/link/a/'))

  for (const unsafe of [
    '/kb/../a/',
    '/other/a/',
    'kb/a/',
    '/kb/a b/',
    '/kb/a/index.html/',
    '/kb/a/referred-by/',
    `/kb/${'a'.repeat(101)}/`
  ]) {
    it(`refuses \`${unsafe}\``, () => assert.equal(authored(`permalink: ${unsafe}`), '/kb/authored/'))
  }
})
