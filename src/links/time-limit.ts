/** A limit in time that is fair when this very process was held up. */
export interface TimeLimit {
  /** Begin anew. */
  refresh(): void
  clear(): void
}

/** A timer that rings later than this was kept from ringing, in milliseconds. */
const lateMs = 50

/**
 * Call `onOver` when so much time has passed. A process that was held up gets the time that it lost, and what has come
 * meanwhile is read before anything is called too late.
 */
export function startTimeLimit(limitMs: number, onOver: () => void): TimeLimit {
  let dueAt = performance.now() + limitMs
  let isCleared = false
  let isWhole = true
  let timer = setTimeout(ring, limitMs)

  function ring(): void {
    const late = performance.now() - dueAt
    if (late > lateMs) {
      arm(Math.min(late, limitMs))
      return
    }
    const due = dueAt
    // After the timers of this turn comes the reading of what has arrived
    setImmediate(() => {
      if (!isCleared && due === dueAt) onOver()
    })
  }

  function arm(milliseconds: number): void {
    clearTimeout(timer)
    isWhole = milliseconds === limitMs
    dueAt = performance.now() + milliseconds
    timer = setTimeout(ring, milliseconds)
  }

  return {
    refresh() {
      if (isCleared) return
      if (isWhole) {
        dueAt = performance.now() + limitMs
        timer.refresh()
      } else arm(limitMs)
    },
    clear() {
      isCleared = true
      clearTimeout(timer)
    }
  }
}
