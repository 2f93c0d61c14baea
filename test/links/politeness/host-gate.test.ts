import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createHostGate} from '../../../src/links/politeness/host-gate.ts'

const {signal} = new AbortController()

describe('The gate of a host', () => {
  it('lets in so many at once', async () => {
    const gate = createHostGate({perHost: 2, delayMs: 0})
    await gate.enter(signal)
    await gate.enter(signal)
    let isIn = false
    const third = gate.enter(signal).then(() => {
      isIn = true
    })
    await new Promise(setImmediate)
    assert.equal(isIn, false)
    gate.leave()
    await third
  })

  it('keeps the time between two', async () => {
    const gate = createHostGate({perHost: 10, delayMs: 20})
    const times: number[] = []
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        await gate.enter(signal)
        times.push(performance.now())
      })
    )
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    assert.ok(gaps.every((gap) => gap >= 20))
  })

  it('stays shut for the time that the host asked for', async () => {
    const gate = createHostGate({perHost: 10, delayMs: 0})
    const until = performance.now() + 30
    gate.pauseUntil(until)
    await gate.enter(signal)
    assert.ok(performance.now() >= until)
  })

  it('slows down when the host is worn, and not for a fault now and then', () => {
    const gate = createHostGate({perHost: 4, delayMs: 50})
    for (let times = 0; times < 3; times++) gate.wear()
    assert.equal(gate.currentDelayMs(), 50)
    gate.wear()
    gate.wear()
    assert.equal(gate.currentDelayMs(), 200)
    for (let times = 0; times < 100; times++) gate.wear()
    assert.equal(gate.currentDelayMs(), 3200)
    for (let times = 0; times < 6; times++) gate.heal()
    assert.equal(gate.currentDelayMs(), 50)
  })

  it('lets nobody in any more when the run is stopped', async () => {
    const controller = new AbortController()
    const gate = createHostGate({perHost: 1, delayMs: 0})
    await gate.enter(controller.signal)
    const second = gate.enter(controller.signal)
    controller.abort(new Error('stopped'))
    await assert.rejects(second, /stopped/)
    await assert.rejects(gate.enter(controller.signal), /stopped/)
  })
})
