import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('The products stand in a block of their own', () => {
  const html = rendered({type: 'kbAppliesTo', children: [paragraph('This article applies to:')]})
  assert.equal(html, '<div class="applies-to">\n<p>This article applies to:</p>\n</div>')
})
