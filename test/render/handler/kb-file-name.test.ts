import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('A file name is code with a mark', () => {
  const html = rendered(paragraph({type: 'kbFileName', value: 'Pump.dll'}))
  assert.equal(html, '<p><code class="file-name"><a data-kb-file="Pump.dll">Pump.dll</a></code></p>')
})
