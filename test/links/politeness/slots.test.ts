import assert from 'node:assert/strict'
import {it} from 'node:test'
import {createSlots} from '../../../src/links/politeness/slots.ts'

it('no more jobs run at once than there are slots, in the order of asking', async () => {
  const slots = createSlots(2)
  const order: number[] = []
  let active = 0
  let most = 0
  const jobs = [0, 1, 2, 3, 4].map((number) =>
    slots.run(async () => {
      order.push(number)
      most = Math.max(most, ++active)
      await new Promise(setImmediate)
      active--
    })
  )
  await Promise.all(jobs)
  assert.deepEqual({order, most}, {order: [0, 1, 2, 3, 4], most: 2})
})

it('a job that fails frees its slot', async () => {
  const slots = createSlots(1)
  await assert.rejects(slots.run(() => Promise.reject(new Error('no'))))
  assert.equal(await slots.run(async () => 'yes'), 'yes')
})
