import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered, text} from '../trees.ts'

test('Labelled lines are a list of terms and descriptions', () => {
  const html = rendered({
    type: 'kbProperties',
    kind: 'event',
    children: [{type: 'kbProperty', label: 'Event ID', children: [text('5701')]}]
  })
  assert.equal(html, '<dl class="properties event">\n<div><dt>Event ID</dt>\n<dd>5701</dd></div>\n</dl>')
})
