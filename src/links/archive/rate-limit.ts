import {setTimeout as wait} from 'node:timers/promises'

const minuteMs = 60_000

/** Lets no more than so many through in any minute. */
export interface RateLimit {
  /**
   * Wait for the turn.
   *
   * *Errors*: throws the reason of `signal`.
   */
  turn(signal: AbortSignal): Promise<void>
}

/** Make a limit of `perMinute`. */
export function createRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  /** The times of the last turns, oldest first. */
  const turns: number[] = []
  return {
    async turn(signal) {
      signal.throwIfAborted()
      const oldest = turns.length < perMinute ? undefined : turns.shift()
      const pause = oldest === undefined ? 0 : oldest + minuteMs - now()
      if (pause > 0) await wait(pause, undefined, {signal})
      turns.push(now())
    }
  }
}
