import type {Evidence} from '../evidence.ts'
import type {Network} from '../network.ts'
import {retryAfterCap} from './retry-after.ts'

/** Learns from answers how a host wants to be treated. */
export interface Manners {
  /** Take note of an answer; gives how long the address itself has to wait, in milliseconds. */
  learn(url: URL, evidence: Evidence): number
}

/** Statuses of servers that have too much to do, and how much they wear: 429 is meant for us. */
const overload: Record<number, number> = {429: 2, 503: 1, 421: 1}

/** Make the manners of a run. */
export function createManners({gates, timeoutMs}: Network): Manners {
  const cap = retryAfterCap(timeoutMs)
  return {
    learn(url, {answer, fault, finalUrl}) {
      const gate = gates.of(new URL(finalUrl ?? url.href).hostname)
      const wear = answer ? (overload[answer.status] ?? 0) : fault?.type === 'timeout' ? 1 : 0
      for (let times = 0; times < wear; times++) gate.wear()
      if (answer && wear === 0) gate.heal()
      const isAsked = answer?.retryAfterMs != null && (answer.status === 429 || answer.status >= 500)
      const pause = isAsked ? Math.min(answer.retryAfterMs ?? 0, cap) : 0
      if (pause > 0) gate.pauseUntil(performance.now() + pause)
      return pause
    }
  }
}
