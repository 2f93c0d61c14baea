import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {keywordLabel} from '../../src/site/keyword-label.ts'

describe('keywordLabel', () => {
  const labels: [keyword: string, label: string | null][] = [
    ['kbNetwork', 'networks'],
    ['kbbug', 'bug'],
    ['kbWinNT400PreSP7Fix', 'Windows NT 4.0, fix before Service Pack 7'],
    ['kbWinNT400sp4fix', 'Windows NT 4.0, fix in Service Pack 4'],
    ['kbVC600bug', 'Visual C++ 6.0, bug'],
    ['kbWinNT351', 'Windows NT 3.51'],
    ['kbWin98', 'Windows 98'],
    ['kbgraphxlinkcritical', null],
    ['kbVBOffice', null]
  ]
  for (const [keyword, label] of labels) {
    it(`says ${label ?? 'nothing'} of ${keyword}`, () => assert.equal(keywordLabel(keyword), label))
  }
})
