/**
 * Decides which job is next. Jobs stand in lanes, one a server; lanes take turns, so that a server with a thousand
 * addresses keeps nobody waiting, and each lane has only so many jobs under way.
 */
export interface Schedule<Job> {
  /** Put a job at the end of its lane; not before `notBefore` on the clock of `performance.now()`. */
  add(lane: string, job: Job, notBefore?: number): void
  /** Take the next job that may start now. */
  take(): {lane: string; job: Job} | undefined
  /** Say that a job that was taken is over, whether it comes back or not. */
  finish(lane: string): void
  /** Let nothing in the lane start before that time, and then only one job at a time. */
  doubt(lane: string, until: number): void
  /** Undo `doubt`. */
  trust(lane: string): void
  /** Take all waiting jobs of a lane out. */
  drain(lane: string): Job[]
  /** When a job may start that may not yet; undefined when none waits for time. */
  nextTime(): number | undefined
  /** Jobs that wait or are under way. */
  readonly size: number
}

interface Lane<Job> {
  name: string
  ready: Job[]
  /** Place of the next ready job; a queue that is only ever read from the front. */
  at: number
  delayed: {job: Job; notBefore: number}[]
  /** The earliest time of a delayed job. */
  ripeAt: number
  active: number
  limit: number
  isDoubtful: boolean
  openAt: number
}

/** Make a schedule; `limitOf` says how many jobs of a lane may be under way. */
export function createSchedule<Job>(limitOf: (lane: string) => number, now = () => performance.now()): Schedule<Job> {
  const lanes = new Map<string, Lane<Job>>()
  /** Lanes that may have something to start, in order of turn. */
  const turns = new Set<Lane<Job>>()
  let size = 0

  return {
    add(name, job, notBefore) {
      const lane = laneOf(name)
      if (notBefore !== undefined && notBefore > now()) {
        lane.delayed.push({job, notBefore})
        lane.ripeAt = Math.min(lane.ripeAt, notBefore)
      } else lane.ready.push(job)
      size++
      turns.add(lane)
    },
    take() {
      for (const lane of turns) {
        ripen(lane)
        if (lane.at === lane.ready.length && lane.delayed.length === 0) turns.delete(lane)
        if (!isOpen(lane)) continue
        const job = lane.ready[lane.at++] as Job
        if (lane.at === lane.ready.length) {
          lane.ready = []
          lane.at = 0
        }
        lane.active++
        // To the end of the line
        turns.delete(lane)
        turns.add(lane)
        return {lane: lane.name, job}
      }
      return undefined
    },
    finish(name) {
      laneOf(name).active--
      size--
    },
    doubt(name, until) {
      const lane = laneOf(name)
      lane.isDoubtful = true
      lane.openAt = Math.max(lane.openAt, until)
    },
    trust(name) {
      const lane = laneOf(name)
      lane.isDoubtful = false
      lane.openAt = Number.NEGATIVE_INFINITY
    },
    drain(name) {
      const lane = laneOf(name)
      const jobs = [...lane.ready.slice(lane.at), ...lane.delayed.map(({job}) => job)]
      lane.ready = []
      lane.at = 0
      lane.delayed = []
      lane.ripeAt = Number.POSITIVE_INFINITY
      size -= jobs.length
      return jobs
    },
    nextTime() {
      let next: number | undefined
      for (const lane of turns) {
        for (const time of laneTimes(lane)) next = Math.min(next ?? time, time)
      }
      return next
    },
    get size() {
      return size
    }
  }

  function laneOf(name: string): Lane<Job> {
    let lane = lanes.get(name)
    if (!lane) {
      lane = {
        name,
        ready: [],
        at: 0,
        delayed: [],
        ripeAt: Number.POSITIVE_INFINITY,
        active: 0,
        limit: limitOf(name),
        isDoubtful: false,
        openAt: Number.NEGATIVE_INFINITY
      }
      lanes.set(name, lane)
    }
    return lane
  }

  function isOpen(lane: Lane<Job>): boolean {
    const limit = lane.isDoubtful ? 1 : lane.limit
    return lane.at < lane.ready.length && lane.active < limit && lane.openAt <= now()
  }

  /** Move what has waited long enough to the ready ones. */
  function ripen(lane: Lane<Job>): void {
    const time = now()
    if (lane.ripeAt > time) return
    const waiting = []
    for (const entry of lane.delayed) {
      if (entry.notBefore > time) waiting.push(entry)
      else lane.ready.push(entry.job)
    }
    lane.delayed = waiting
    lane.ripeAt = waiting.reduce((least, {notBefore}) => Math.min(least, notBefore), Number.POSITIVE_INFINITY)
  }

  function* laneTimes(lane: Lane<Job>): Generator<number> {
    const limit = lane.isDoubtful ? 1 : lane.limit
    if (lane.active >= limit) return
    if (lane.at < lane.ready.length) yield lane.openAt
    if (lane.delayed.length > 0) yield Math.max(lane.ripeAt, lane.openAt)
  }
}
