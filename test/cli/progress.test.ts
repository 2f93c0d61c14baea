import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {startProgress} from '../../src/cli/progress.ts'

/** A stream that remembers, and a clock that is set by hand. */
function setUp(options: {isTTY?: boolean; columns?: number; quiet?: boolean; total?: number}) {
  const written: string[] = []
  const clock = {ms: 0}
  const {quiet, total = 2000, ...terminal} = options
  const progress = startProgress({
    label: 'Parsing',
    total,
    quiet,
    stream: {...terminal, write: (text) => written.push(text)},
    now: () => clock.ms
  })
  return {written, clock, progress}
}

describe('startProgress', () => {
  it('shows a bar with count, rate and time left on a terminal', () => {
    const {written, clock, progress} = setUp({isTTY: true, columns: 100})
    clock.ms = 2000
    progress.advance(500)
    progress.end()
    assert.deepEqual(written, ['\r\x1B[KParsing ██████░░░░░░░░░░░░░░░░░░ 500 of 2,000 · 250/s · 6 s left', '\r\x1B[K'])
  })

  it('shows nothing before it is known how many there are', () => {
    const {written, clock, progress} = setUp({isTTY: true, columns: 32, total: 0})
    clock.ms = 2000
    progress.advance(500)
    assert.deepEqual(written, [])
    progress.expect(4000)
    progress.advance(500)
    assert.deepEqual(written, ['\r\x1B[KParsing 1,000 of 4,000 · 500/s'])
  })

  it('leaves the bar out where there is no room for it', () => {
    const {written, clock, progress} = setUp({isTTY: true, columns: 30})
    clock.ms = 2000
    progress.advance(500)
    assert.deepEqual(written, ['\r\x1B[KParsing 500 of 2,000 · 250/s'])
  })

  it('shows nothing for what is over within a second', () => {
    const {written, clock, progress} = setUp({isTTY: true})
    clock.ms = 999
    progress.advance(2000)
    progress.end()
    assert.deepEqual(written, [])
  })

  it('prints a plain line every few seconds where there is no terminal', () => {
    const {written, clock, progress} = setUp({})
    for (let second = 1; second <= 10; second++) {
      clock.ms = second * 1000
      progress.advance(100)
    }
    progress.end()
    assert.deepEqual(written, [
      'Parsing 500 of 2,000 · 100/s · 15 s left\n',
      'Parsing 1,000 of 2,000 · 100/s · 10 s left\n'
    ])
  })

  it('takes a total that becomes known later', () => {
    const {written, clock, progress} = setUp({})
    clock.ms = 5000
    progress.reach(10, 7210)
    assert.deepEqual(written, ['Parsing 10 of 7,210 · 2/s · 1 h 0 min left\n'])
  })

  it('shows nothing when it is told to be quiet', () => {
    const {written, clock, progress} = setUp({isTTY: true, quiet: true})
    clock.ms = 5000
    progress.advance(1)
    assert.deepEqual(written, [])
  })
})
