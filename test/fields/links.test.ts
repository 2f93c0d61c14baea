import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {links} from '../../src/fields/links.ts'
import {sampleArticle} from './sample-article.ts'

function urlsOf(body: string): string[] {
  const {tree, file} = sampleArticle({body})
  return links.extract(tree, file).map(({url}) => url)
}

describe('links', () => {
  const cases: [title: string, body: string, expected: string[]][] = [
    ['reads an address', 'See http://www.microsoft.com/link/ for details.', ['http://www.microsoft.com/link/']],
    [
      'leaves the full stop and the bracket out',
      'See (http://www.microsoft.com/a.htm).',
      ['http://www.microsoft.com/a.htm']
    ],
    [
      'undoes a wrap',
      'The fix is at:\n\n   ftp://ftp.microsoft.com/fixes/usa/\n   link40/',
      ['ftp://ftp.microsoft.com/fixes/usa/link40/']
    ],
    [
      'gives an address once',
      'http://www.microsoft.com/a\n\nhttp://www.microsoft.com/a',
      ['http://www.microsoft.com/a']
    ],
    ['leaves an address without a scheme out', 'See www.microsoft.com for details.', []],
    ['leaves example hosts out', 'Open http://localhost/a or http://servername/a or http://127.0.0.1/.', []]
  ]
  for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(urlsOf(body), expected))

  it('has the line of the address', () => {
    const {tree, file} = sampleArticle({body: 'One.\n\nhttp://www.microsoft.com/'})
    const [link] = links.extract(tree, file)
    assert.match(file.value.toString().split('\n')[(link?.line ?? 0) - 1] ?? '', /microsoft\.com/)
  })
})
