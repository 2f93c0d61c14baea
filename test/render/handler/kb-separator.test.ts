import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('A separator is printed as it stands', () => {
  assert.equal(rendered({type: 'kbSeparator', relation: 'or', value: '-or-'}), '<p class="separator">-or-</p>')
})
