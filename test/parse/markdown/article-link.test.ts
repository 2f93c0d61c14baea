import assert from 'node:assert/strict'
import {test} from 'node:test'
import {linkedArticle} from '../../../src/parse/markdown/article-link.ts'

test('An id, a file or a permalink of an article is told from other addresses', async (t) => {
  const cases: [string, string | null][] = [
    ['Q900003', 'Q900003'],
    ['ctsolink-2.0-upgrade', 'ctsolink-2.0-upgrade'],
    ['/kb/900/Q900003/', 'Q900003'],
    ['/kb/guide-links/', 'guide-links'],
    ['../kb/900/Q900003/README.md', 'Q900003'],
    ['../txt/900/Q900122.TXT', 'Q900122'],
    ['./searching.md#words', 'searching'],
    ['Q900003#cause', 'Q900003'],
    ['http://www.example.org/Q900003', null],
    ['//www.example.org/', null],
    ['mailto:a@example.org', null],
    ['#cause', null],
    ['/products/', null],
    ['/kb/', null],
    ['pump.zip', null],
    ['pictures/pump', null],
    ['.hidden', null],
    ['', null]
  ]
  for (const [url, id] of cases) await t.test(url, () => assert.equal(linkedArticle(url), id))
})
