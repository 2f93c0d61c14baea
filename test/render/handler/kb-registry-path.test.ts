import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('A registry path is code with a mark, its placeholders escaped', () => {
  const html = rendered(paragraph({type: 'kbRegistryPath', value: 'HKLM\\<sid>'}))
  assert.match(
    html,
    /^<p><code class="registry-path"><a data-kb-registry="HKLM\\<sid>">HKLM\\<wbr>&#x3C;sid><\/a><\/code><\/p>$/
  )
})
