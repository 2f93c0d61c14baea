import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Definition, LinkReference} from 'mdast'
import {paragraph, rendered, text} from '../trees.ts'

const reference: LinkReference = {
  type: 'linkReference',
  identifier: 'site',
  referenceType: 'full',
  children: [text('here')]
}
const definition = (url: string): Definition => ({type: 'definition', identifier: 'site', url})

test('A link takes its address from its definition', () => {
  const html = rendered(paragraph(reference), definition('http://www.example.org/'))
  assert.equal(html.trim(), '<p><a href="http://www.example.org/">here</a></p>')
})

test('A definition cannot smuggle in an unsafe address', () => {
  assert.doesNotMatch(rendered(paragraph(reference), definition('javascript:alert(1)')), /href/)
})

test('Without its definition a link is its text', () => {
  assert.equal(rendered(paragraph(reference)), '<p>here</p>')
})
