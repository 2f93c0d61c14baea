import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Each key stands on a line of its own, may become a link, and breaks between its names', () => {
  const html = rendered({type: 'kbRegistryKey', value: 'HKEY_LOCAL_MACHINE\\A\nHKEY_USERS\\B'})
  const key = (path: string) =>
    `<code class="registry-path"><a data-kb-registry="${path}">${path.replaceAll('\\', '\\<wbr>')}</a></code>`
  assert.equal(html, `<p class="registry-key">${key('HKEY_LOCAL_MACHINE\\A')}<br>\n${key('HKEY_USERS\\B')}</p>`)
})
