import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('Head, foot, notice and leftover markup are no part of the readable text', () => {
  const field = {type: 'kbField' as const, label: 'Keywords', value: 'kbpump'}
  const html = rendered(
    {type: 'kbHead', children: [field]},
    paragraph('Text', {type: 'kbMarkup', value: '<BR/>'}, ' goes on.'),
    {type: 'kbMarkup', value: '</B>'},
    {type: 'kbFoot', children: [field]},
    {type: 'kbNotice', value: 'THE INFORMATION …'}
  )
  assert.equal(html.trim(), '<p>Text goes on.</p>')
})
