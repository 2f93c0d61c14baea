import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Query words stand under their label', () => {
  const html = rendered({type: 'kbQueryWords', label: 'Additional query words', value: 'pump valve'})
  assert.equal(html, '<p class="query-words"><span class="label">Additional query words:</span> pump valve</p>')
})

test('A label without words is in the text, but not shown', () => {
  const html = rendered({type: 'kbQueryWords', label: 'Additional query words', value: ''})
  assert.equal(html, '<p class="hidden"><span class="label">Additional query words:</span></p>')
})
