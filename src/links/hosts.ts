import type {Fault} from './fault.ts'

/**
 * What is known of servers that do not answer: after a fault of the server itself it is in doubt, and when a second try,
 * begun after that, fails the same way, it is settled for all its addresses.
 */
export interface Hosts {
  /** The fault that settled the server. */
  settledBy(lane: string): Fault | undefined
  /** Tell of a fault of the server; gives what it means now. */
  fail(lane: string, fault: Fault, triedAt: number, now: number): 'doubt' | 'known' | 'settled'
  /** Tell of an answer. */
  answer(lane: string): void
}

/** Start knowing nothing. */
export function createHosts(): Hosts {
  const doubtfulSince = new Map<string, number>()
  const settled = new Map<string, Fault>()
  return {
    settledBy: (lane) => settled.get(lane),
    fail(lane, fault, triedAt, now) {
      const since = doubtfulSince.get(lane)
      if (since === undefined) {
        doubtfulSince.set(lane, now)
        return 'doubt'
      }
      // A try that was under way when the doubt came up is no second one
      if (triedAt < since) return 'known'
      settled.set(lane, fault)
      return 'settled'
    },
    answer(lane) {
      doubtfulSince.delete(lane)
      settled.delete(lane)
    }
  }
}
