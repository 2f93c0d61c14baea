import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('A question is a block', () => {
  const html = rendered({type: 'kbQuestion', children: [paragraph('Is it on?')]})
  assert.equal(html, '<div class="question">\n<p>Is it on?</p>\n</div>')
})
