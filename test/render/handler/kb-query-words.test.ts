import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Query words stand under their label', () => {
  const html = rendered({type: 'kbQueryWords', label: 'Additional query words', value: 'pump valve'})
  assert.equal(html, '<p class="query-words"><span class="label">Additional query words:</span> pump valve</p>')
})
