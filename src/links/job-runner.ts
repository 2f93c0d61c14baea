import {parseAddress} from './address.ts'
import {type Attempt, askRandomPath, type CheckContext, tryAddress} from './check-address.ts'
import type {Evidence} from './evidence.ts'
import {type Expectation, expect} from './expectation.ts'
import {type Fault, faultFacts, LinkFault} from './fault.ts'
import {createHosts} from './hosts.ts'
import type {Network} from './network.ts'
import {type Job, laneOf} from './plan/jobs.ts'
import type {PlannedLink} from './plan/planned-link.ts'
import {backOff} from './politeness/back-off.ts'
import {createManners} from './politeness/manners.ts'
import {createRobotsRule} from './politeness/robots.ts'
import {createSchedule} from './politeness/schedule.ts'
import {createRandomPaths} from './random-paths.ts'
import type {LinkResult} from './result.ts'
import {checkedResult, type Effort, settledResult} from './to-result.ts'
import {judge} from './verdict.ts'

export interface JobRunnerOptions {
  concurrency: number
  perHost: number
  retries: number
  robots: boolean
  network: Network
  signal: AbortSignal
}

/** What the run wants to hear of. */
export interface JobEvents {
  /** When a job may start, on the clock of `performance.now()`; undefined is at once. */
  notBefore?(job: Job): number | undefined
  /** A job is about to be asked for the first time. */
  onBegin(job: Job): void
  /** An address has its result. */
  onResult(result: LinkResult): void
}

/** A job on its way. */
interface Ride extends Effort {
  job: Job
  /** What the last try brought. */
  earlier?: Evidence
}

/** Carries jobs out, side by side, with manners and with second tries. */
export interface JobRunner {
  /** Resolves when all jobs are done or the signal aborts; never rejects for what is wrong with an address. */
  run(jobs: readonly Job[], events: JobEvents): Promise<void>
}

/** Make a runner; it serves one run. */
export function createJobRunner({concurrency, perHost, retries, robots, network, signal}: JobRunnerOptions): JobRunner {
  const hosts = createHosts()
  const manners = createManners(network)
  const schedule = createSchedule<Ride>((lane) => (lane.startsWith('ftp:') ? 1 : perHost))
  const obeyRobots = robots ? createRobotsRule(network, signal) : undefined
  const base = {network, signal, permit}
  const context: CheckContext = {
    headFirst: true,
    ...base,
    randomPaths: createRandomPaths((url, bytes) => askRandomPath(url, bytes, base))
  }

  return {
    run(jobs, events) {
      for (const job of jobs) schedule.add(job.lane, {job, attempts: 0, durationMs: 0}, events.notBefore?.(job))
      return new Promise((resolve, reject) => {
        let active = 0
        let timer: NodeJS.Timeout | undefined
        signal.addEventListener('abort', () => pump())
        pump()

        function pump(): void {
          clearTimeout(timer)
          if (signal.aborted ? active === 0 : schedule.size === 0) resolve()
          if (signal.aborted) return
          while (active < concurrency) {
            const next = schedule.take()
            if (!next) break
            active++
            const done = () => {
              active--
              schedule.finish(next.lane)
              pump()
            }
            carryOut(next.job, events).then(done, (error) => (signal.aborted ? done() : reject(error)))
          }
          const time = active < concurrency ? schedule.nextTime() : undefined
          if (time !== undefined) timer = setTimeout(pump, Math.max(0, Math.ceil(time - performance.now())))
        }
      })
    }
  }

  async function carryOut(ride: Ride, events: JobEvents): Promise<void> {
    const {job} = ride
    const [first] = job.links
    const settled = hosts.settledBy(job.lane)
    if (!first || settled) {
      if (settled) giveUp(ride, settled, events)
      return
    }
    if (ride.attempts === 0) events.onBegin(job)
    ride.attempts++
    const startedAt = performance.now()
    const target = new URL(job.target)
    const expectation = expectationOf(first)
    const attempt = await tryAddress(target, expectation, {
      ...context,
      headFirst: ride.attempts === 1,
      earlier: ride.earlier
    })
    ride.durationMs += performance.now() - startedAt
    const pause = manners.learn(target, attempt.evidence)
    const isSettled = noteHost(ride, attempt, startedAt, events)
    if (attempt.finding.isRetryable && ride.attempts <= retries && !isSettled) {
      ride.earlier = attempt.evidence
      const wait = Math.max(backOff(ride.attempts), pause)
      schedule.add(job.lane, ride, performance.now() + wait)
      return
    }
    const {evidence, isLikeRandomPath} = attempt
    for (const link of job.links) {
      // Of the same thing, other articles may state other sizes
      const finding = link === first ? attempt.finding : judge(target, evidence, expectationOf(link), isLikeRandomPath)
      events.onResult(checkedResult({link, job}, evidence, finding, ride))
    }
  }

  /** Learn from a try how its server is; tells whether the server is settled by it. */
  function noteHost({job}: Ride, {evidence}: Attempt, startedAt: number, events: JobEvents): boolean {
    const {fault, redirects} = evidence
    const last = redirects.at(-1)
    const lane = last ? laneOf(new URL(last.location)) : job.lane
    if (!fault || !faultFacts(fault.type).isOfHost) {
      hosts.answer(lane)
      schedule.trust(lane)
      return false
    }
    const now = performance.now()
    const state = hosts.fail(lane, fault, startedAt, now)
    if (state === 'doubt') schedule.doubt(lane, now + backOff(2))
    if (state !== 'settled') return false
    for (const ride of schedule.drain(lane)) giveUp(ride, fault, events)
    return lane === job.lane
  }

  /** The server does not answer: that is the result of its other addresses too. */
  function giveUp({job, ...effort}: Ride, fault: Fault, events: JobEvents): void {
    for (const link of job.links) {
      const result = settledResult(link, fault, effort)
      events.onResult({...result, reason: `${result.reason}; other addresses of the host showed it`})
    }
  }

  /** Before any address is asked: a server that is settled is left alone, also where a redirect leads to it. */
  async function permit(url: URL): Promise<void> {
    const fault = hosts.settledBy(laneOf(url))
    if (fault) throw new LinkFault(fault.type, fault.detail, fault.status)
    await obeyRobots?.(url)
  }
}

function expectationOf({url, stated}: PlannedLink): Expectation {
  return expect(parseAddress(url), stated)
}
