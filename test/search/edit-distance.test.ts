import assert from 'node:assert/strict'
import {test} from 'node:test'
import {editDistance} from '../../src/search/edit-distance.ts'

test('a letter added, dropped, replaced, or swapped with its neighbour is one edit', () => {
  for (const [left, right, edits] of [
    ['lamp', 'lamp', 0],
    ['lamp', 'lamps', 1],
    ['lamp', 'lap', 1],
    ['lamp', 'lump', 1],
    ['lamp', 'lapm', 1],
    ['registery', 'registry', 1],
    ['spoler', 'spooler', 1],
    ['', 'ab', 2],
    ['lamp', 'harbor', 3]
  ] as const) {
    assert.equal(editDistance(left, right, 2), edits, `${left} ${right}`)
    assert.equal(editDistance(right, left, 2), edits, `${right} ${left}`)
  }
})
