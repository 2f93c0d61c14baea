import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {startTimeLimit} from '../../src/links/time-limit.ts'

/** Hold the whole process up. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

describe('A limit in time', () => {
  it('is over when it is over', async () => {
    await new Promise<void>((resolve) => startTimeLimit(10, resolve))
  })

  it('is never over when it was cleared', async () => {
    const limit = startTimeLimit(10, () => assert.fail())
    limit.clear()
    await wait(40)
  })

  it('gives a process that was held up the time that it lost', async () => {
    let isOver = false
    const limit = startTimeLimit(100, () => {
      isOver = true
    })
    block(300)
    await wait(20)
    assert.equal(isOver, false)
    limit.clear()
  })

  it('begins anew when it is refreshed', async () => {
    let isOver = false
    const limit = startTimeLimit(10_000, () => {
      isOver = true
    })
    limit.refresh()
    await wait(10)
    limit.clear()
    assert.equal(isOver, false)
  })
})
