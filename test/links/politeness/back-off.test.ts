import assert from 'node:assert/strict'
import {it} from 'node:test'
import {backOff} from '../../../src/links/politeness/back-off.ts'

it('the back-off doubles, is spread over its upper half, and has an end', () => {
  const least = [1, 2, 3, 10].map((attempts) => backOff(attempts, () => 0))
  const most = [1, 2, 3, 10].map((attempts) => backOff(attempts, () => 1))
  assert.deepEqual(least, [150, 300, 600, 15_000])
  assert.deepEqual(most, [300, 600, 1200, 30_000])
})
