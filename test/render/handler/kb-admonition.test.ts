import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered, text} from '../trees.ts'

test('An admonition is a note of its kind', () => {
  const label = {type: 'strong' as const, children: [text('WARNING:')]}
  const html = rendered({type: 'kbAdmonition', kind: 'warning', children: [paragraph(label, ' Hot.')]})
  assert.equal(html, '<aside class="admonition warning" role="note">\n<p><strong>WARNING:</strong> Hot.</p>\n</aside>')
})
