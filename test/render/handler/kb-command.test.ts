import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rendered} from '../trees.ts'

test('Command lines are input', () => {
  const html = rendered({type: 'kbCommand', value: 'pumpctl /start\npumpctl /stop'})
  assert.equal(html, '<pre class="command" tabindex="0"><kbd>pumpctl /start\npumpctl /stop</kbd></pre>')
})
