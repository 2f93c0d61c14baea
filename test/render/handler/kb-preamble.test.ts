import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Leftover lines of a head keep their columns', () => {
  const html = rendered({type: 'kbPreamble', value: '3.00 3.10 | 1.00\nWINDOWS   | MACINTOSH'})
  assert.equal(html, '<pre class="preamble" tabindex="0">3.00 3.10 | 1.00\nWINDOWS   | MACINTOSH</pre>')
})
