import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {readArticle} from '../../src/read/read-article.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('readArticle', () => {
  it('gives the text and what reading found out', () => {
    const outcome = readArticle(utf8('---\nid: a\n---\nText\n'), {path: 'a/b.md', location: 'content/a/b.md'})
    assert.equal(outcome.type, 'article')
    assert.equal(outcome.file.path, 'content/a/b.md')
    assert.equal(outcome.file.value, '---\nid: a\n---\nText\n')
    assert.deepEqual(outcome.file.data, {
      article: {
        dialect: 'markdown',
        path: 'a/b.md',
        encoding: 'utf-8',
        sha256: '814489fbf836467f3ea5a12ed3b061d0428098b6216e955d000a222cada48de3',
        frontMatter: {id: 'a'},
        contentOffset: 14
      }
    })
    assert.deepEqual(outcome.file.messages, [])
  })

  it('digests the bytes, not the text', () => {
    const digest = (content: string) => {
      const outcome = readArticle(utf8(content), {path: 'a.md'})
      return outcome.type === 'article' && outcome.file.data.article.sha256
    }
    assert.notEqual(digest('# A'), digest('\uFEFF# A'))
  })

  it('reports faulty front matter and reads the article', () => {
    const outcome = readArticle(utf8('---\nid: "a\n---\nText\n'), {path: 'a.md'})
    assert.equal(outcome.type, 'article')
    assert.deepEqual(
      outcome.file.messages.map((message) => [message.ruleId, message.line]),
      [['front-matter-syntax', 3]]
    )
  })

  for (const [content, ruleId] of [
    ['', 'empty-file'],
    [' \r\n\t\n', 'empty-file'],
    ['\0\x01\x02\x03', 'binary-file'],
    ['Some notes.', 'no-article']
  ] as const) {
    it(`passes ${JSON.stringify(content)} over with ${ruleId}`, () => {
      const outcome = readArticle(utf8(content), {path: 'a.md'})
      assert.equal(outcome.type, 'skipped')
      assert.deepEqual(
        outcome.file.messages.map((message) => message.ruleId),
        [ruleId]
      )
    })
  }

  it('reads no further when the digest is known', () => {
    const first = readArticle(utf8('# A\n'), {path: 'a.md'})
    assert(first.type === 'article')
    const {sha256} = first.file.data.article
    assert.deepEqual(readArticle(utf8('# A\n'), {path: 'a.md', knownSha256: sha256}), {type: 'unchanged', sha256})
    assert.equal(readArticle(utf8('# B\n'), {path: 'a.md', knownSha256: sha256}).type, 'article')
  })
})
