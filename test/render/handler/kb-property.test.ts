import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('A line without a text has an empty description', () => {
  const html = rendered({
    type: 'kbProperties',
    kind: 'other',
    children: [{type: 'kbProperty', label: 'Data', children: []}]
  })
  assert.match(html, /<div><dt>Data<\/dt>\n<dd><\/dd><\/div>/)
})
