import assert from 'node:assert/strict'
import {it} from 'node:test'
import {parseRetryAfter, retryAfterCap} from '../../../src/links/politeness/retry-after.ts'

const now = Date.parse('2001-02-03T04:05:06Z')

const cases: [value: string | undefined, expected: number | null][] = [
  [undefined, null],
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['Sat, 03 Feb 2001 04:05:16 GMT', 11_000],
  ['Sat, 03 Feb 2001 04:05:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null]
]

for (const [value, expected] of cases) {
  it(`Retry-After: ${value} is ${expected} ms`, () => assert.equal(parseRetryAfter(value, now), expected))
}

it('a server is waited for no longer than three time limits, 5 to 30 seconds', () => {
  assert.deepEqual([1_000, 4_000, 20_000].map(retryAfterCap), [5_000, 12_000, 30_000])
})
