import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {KbReference} from '../../../src/parse/tree.ts'
import {paragraph, rendered, text} from '../trees.ts'

const reference: KbReference = {
  type: 'kbReference',
  id: 'Q150543',
  title: 'Ports & "Pumps"',
  children: [text('Q150543')]
}

test('A reference is a mark with the printed title', () => {
  assert.equal(
    rendered(paragraph(reference)),
    '<p><a data-kb-ref="Q150543" data-kb-title="Ports &#x26; &#x22;Pumps&#x22;">Q150543</a></p>'
  )
})

test('A reference without a title is a mark with its number', () => {
  assert.equal(rendered(paragraph({...reference, title: null})), '<p><a data-kb-ref="Q150543">Q150543</a></p>')
})
