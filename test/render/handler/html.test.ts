import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('Markup of an article is shown as text in a block', () => {
  const html = rendered({type: 'html', value: '<script>alert(1)</script>'})
  assert.equal(html, '<pre tabindex="0">&#x3C;script>alert(1)&#x3C;/script></pre>')
})

test('Markup of an article is shown as text in a sentence', () => {
  const html = rendered(paragraph('a ', {type: 'html', value: '<img src=x onerror=alert(1)>'}))
  assert.equal(html, '<p>a &#x3C;img src=x onerror=alert(1)></p>')
})
