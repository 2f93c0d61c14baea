import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {fixedIn} from '../../src/fields/fixed-in.ts'
import {sampleArticle} from './sample-article.ts'

function releasesOf(body: string): string[] {
  const {tree, file} = sampleArticle({body})
  return fixedIn.extract(tree, file)
}

describe('fixedIn', () => {
  const cases: [title: string, body: string, expected: string[]][] = [
    [
      'reads the release to the end of the sentence',
      'This problem was first corrected in Contoso Link 4.0 Service Pack 5. Restart it.',
      ['Contoso Link 4.0 Service Pack 5']
    ],
    [
      'undoes a wrap',
      'This problem was first corrected in Contoso Link 4.0 Service\nPack 5.',
      ['Contoso Link 4.0 Service Pack 5']
    ],
    [
      'leaves the article out',
      'This problem has been corrected in the latest Contoso Link service pack.',
      ['latest Contoso Link service pack']
    ],
    [
      'gives two releases for A and B',
      'This was corrected in Contoso Link 4.0 Service Pack 5 and Contoso Link 3.0 Service Pack 6.',
      ['Contoso Link 4.0 Service Pack 5', 'Contoso Link 3.0 Service Pack 6']
    ],
    [
      'keeps a comma within a name',
      'This problem was corrected in Contoso Link 4.0, Branch Edition Service Pack 4.',
      ['Contoso Link 4.0, Branch Edition Service Pack 4']
    ],
    [
      'keeps two products of one release together',
      'This bug was corrected in the latest service pack for Link and Link Pro version 3.1.',
      ['latest service pack for Link and Link Pro version 3.1']
    ],
    [
      'cuts what the sentence adds',
      'This problem is corrected in Contoso Link 5.0, which is on the web.',
      ['Contoso Link 5.0']
    ],
    [
      'reads fixed and resolved',
      'This bug has been fixed in Link 5.1.\n\nThe issue was first resolved in Link 5.0.',
      ['Link 5.1', 'Link 5.0']
    ],
    [
      'ends at a period that lacks its blank',
      'This problem was corrected in Link 5.0 Service Pack 1.For more information, see below.',
      ['Link 5.0 Service Pack 1']
    ],
    [
      'leaves out promises, denials and conditions',
      'This will be corrected in Link 6.0. It was not corrected in Link 5.0. Wait until this is fixed in Link 6.0.',
      []
    ],
    ['leaves out pointers to lists', 'For a list of bugs that were fixed in Link 5.0, see the following article.', []],
    ['leaves out a remedy', 'This can be corrected in one of two ways.', []]
  ]
  for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(releasesOf(body), expected))
})
