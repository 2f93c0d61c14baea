import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraph, rendered} from '../trees.ts'

test('Each key of a combination is a key of its own', async (t) => {
  const cases: [string, string][] = [
    ['ENTER', '<kbd>ENTER</kbd>'],
    ['CTRL+ALT+DELETE', '<kbd><kbd>CTRL</kbd>+<kbd>ALT</kbd>+<kbd>DELETE</kbd></kbd>'],
    ['CTRL++', '<kbd><kbd>CTRL</kbd>+<kbd>+</kbd></kbd>'],
    ['+', '<kbd>+</kbd>']
  ]
  for (const [value, html] of cases) {
    await t.test(value, () => assert.equal(rendered(paragraph({type: 'kbKeys', value})), `<p>${html}</p>`))
  }
})
