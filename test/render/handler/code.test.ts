import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Code keeps its text and can be scrolled with the keyboard', () => {
  const html = rendered({type: 'code', lang: null, value: '#include <dos.h>\n\tint x;'})
  assert.equal(html, '<pre tabindex="0"><code>#include &#x3C;dos.h>\n\tint x;</code></pre>')
})

test('The language of authored code is a class, without what else stands on its line', () => {
  assert.match(rendered({type: 'code', lang: 'c++"><script>', value: ''}), /<code class="language-c\+\+">/)
})
