import type {GateOptions} from './host-gates.ts'

/**
 * One host's gate: so many requests at once, so much time between two, none while the host wants to be left alone.
 *
 * It slows down by itself: answers such as 429, 503 or none in time wear the host, good answers heal it, and a worn host
 * is asked ever more slowly. One fault in five good answers changes nothing.
 */
export interface HostGate {
  /**
   * Wait for the turn, first come, first served.
   *
   * *Errors*: throws the reason of `signal`.
   */
  enter(signal: AbortSignal): Promise<void>
  leave(): void
  /** Let nobody in before that time, on the clock of `performance.now()`. */
  pauseUntil(time: number): void
  /** Tell the gate how an answer was. */
  wear(): void
  heal(): void
  /** Time between two requests as it is now, in milliseconds. */
  currentDelayMs(): number
}

/** So much wear is normal; with every step beyond, the time between two requests doubles. */
const tolerance = 3
const mostWear = tolerance + 6

/** Make the gate of one host. */
export function createHostGate({perHost, delayMs}: GateOptions): HostGate {
  const waiting = new Set<() => void>()
  let active = 0
  let openAt = Number.NEGATIVE_INFINITY
  let wear = 0
  let timer: NodeJS.Timeout | undefined

  return {
    enter(signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      if (waiting.size === 0 && mayPass()) {
        pass()
        return Promise.resolve()
      }
      return new Promise((resolve, reject) => {
        const turn = () => {
          signal.removeEventListener('abort', giveUp)
          resolve()
        }
        const giveUp = () => {
          waiting.delete(turn)
          reject(signal.reason)
        }
        signal.addEventListener('abort', giveUp)
        waiting.add(turn)
        letIn()
      })
    },
    leave() {
      active--
      letIn()
    },
    pauseUntil(time) {
      openAt = Math.max(openAt, time)
    },
    wear() {
      wear = Math.min(wear + 1, mostWear)
    },
    heal() {
      wear = Math.max(wear - 1, 0)
    },
    currentDelayMs
  }

  function currentDelayMs(): number {
    return delayMs * 2 ** Math.max(0, wear - tolerance)
  }

  function mayPass(): boolean {
    return active < perHost && performance.now() >= openAt
  }

  function pass(): void {
    active++
    const delay = currentDelayMs()
    if (delay > 0) openAt = performance.now() + delay
  }

  function letIn(): void {
    while (waiting.size > 0 && mayPass()) {
      const [turn] = waiting
      if (!turn) return
      waiting.delete(turn)
      pass()
      turn()
    }
    if (waiting.size > 0 && active < perHost && timer === undefined) {
      timer = setTimeout(
        () => {
          timer = undefined
          letIn()
        },
        // A timer may ring up to a millisecond early
        Math.ceil(openAt - performance.now()) + 1
      )
    }
  }
}
