import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Text with a layout keeps it and is no code', async (t) => {
  const cases = [
    ['art', '<pre class="art" tabindex="0">+--+\n|  |</pre>'],
    ['listing', '<pre class="listing" tabindex="0">+--+\n|  |</pre>'],
    ['output', '<pre class="output" tabindex="0"><samp>+--+\n|  |</samp></pre>']
  ] as const
  for (const [kind, html] of cases) {
    await t.test(kind, () => assert.equal(rendered({type: 'kbPreformatted', kind, value: '+--+\n|  |'}), html))
  }
})
