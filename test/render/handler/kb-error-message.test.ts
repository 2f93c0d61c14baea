import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('An error message is a quotation', () => {
  const html = rendered({type: 'kbErrorMessage', children: [paragraph('The pump is dry.')]})
  assert.equal(html, '<blockquote class="error-message">\n<p>The pump is dry.</p>\n</blockquote>')
})
