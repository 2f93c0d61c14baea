import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('A picture takes its address from its definition', () => {
  const html = rendered(
    paragraph({type: 'imageReference', identifier: 'pump', referenceType: 'full', alt: 'The pump'}),
    {type: 'definition', identifier: 'pump', url: 'http://www.example.org/pump.png'}
  )
  assert.match(html, /<a class="image" href="http:\/\/www.example.org\/pump.png">The pump<\/a>/)
})
