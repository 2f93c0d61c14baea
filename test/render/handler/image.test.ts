import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('A picture is a link to it, named by its description', () => {
  const html = rendered(paragraph({type: 'image', url: 'http://www.example.org/pump.png', alt: 'The pump'}))
  assert.equal(html, '<p><a class="image" href="http://www.example.org/pump.png">The pump</a></p>')
})

test('A picture without a safe address is its description', () => {
  const html = rendered(paragraph({type: 'image', url: 'javascript:alert(1)', alt: 'The pump'}))
  assert.equal(html, '<p><span class="image">The pump</span></p>')
})
