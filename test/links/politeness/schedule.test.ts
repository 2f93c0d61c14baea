import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createSchedule} from '../../../src/links/politeness/schedule.ts'

/** A schedule with a clock of its own. */
function start(limit = 10) {
  const clock = {time: 0}
  const schedule = createSchedule<string>(
    () => limit,
    () => clock.time
  )
  const takeAll = () => {
    const jobs = []
    for (let next = schedule.take(); next; next = schedule.take()) jobs.push(next.job)
    return jobs
  }
  return {clock, schedule, takeAll}
}

describe('A schedule', () => {
  it('lets lanes take turns', () => {
    const {schedule, takeAll} = start()
    for (const job of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) schedule.add(job.charAt(0), job)
    assert.deepEqual(takeAll(), ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  })

  it('has only so many jobs of a lane under way', () => {
    const {schedule, takeAll} = start(2)
    for (const job of ['a1', 'a2', 'a3']) schedule.add('a', job)
    assert.deepEqual(takeAll(), ['a1', 'a2'])
    schedule.finish('a')
    assert.deepEqual(takeAll(), ['a3'])
    assert.equal(schedule.size, 2)
  })

  it('keeps a job for its time', () => {
    const {clock, schedule, takeAll} = start()
    schedule.add('a', 'late', 100)
    schedule.add('a', 'soon', 50)
    schedule.add('a', 'now')
    assert.deepEqual(takeAll(), ['now'])
    assert.equal(schedule.nextTime(), 50)
    clock.time = 60
    assert.deepEqual(takeAll(), ['soon'])
    clock.time = 100
    assert.deepEqual(takeAll(), ['late'])
    assert.equal(schedule.nextTime(), undefined)
  })

  it('tries a lane in doubt one job at a time, after a pause', () => {
    const {clock, schedule, takeAll} = start()
    for (const job of ['a1', 'a2', 'a3']) schedule.add('a', job)
    schedule.doubt('a', 100)
    assert.deepEqual(takeAll(), [])
    assert.equal(schedule.nextTime(), 100)
    clock.time = 100
    assert.deepEqual(takeAll(), ['a1'])
    schedule.finish('a')
    schedule.trust('a')
    assert.deepEqual(takeAll(), ['a2', 'a3'])
  })

  it('gives up a lane with all that waits in it', () => {
    const {schedule, takeAll} = start()
    for (const job of ['a1', 'a2']) schedule.add('a', job)
    schedule.add('a', 'a3', 1000)
    schedule.add('b', 'b1')
    assert.deepEqual(schedule.drain('a'), ['a1', 'a2', 'a3'])
    assert.deepEqual(takeAll(), ['b1'])
    schedule.finish('b')
    assert.equal(schedule.size, 0)
  })
})
