import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('An answer is a block', () => {
  const html = rendered({type: 'kbAnswer', children: [paragraph('It is.')]})
  assert.equal(html, '<div class="answer">\n<p>It is.</p>\n</div>')
})
