import {startTimeLimit} from './time-limit.ts'

/**
 * Wait for a promise, but only so long.
 *
 * *Errors*: throws what `toError` makes when the time is over; the promise itself goes on unheard.
 */
export async function withLimit<T>(promise: Promise<T>, limitMs: number, toError: () => Error): Promise<T> {
  const {promise: over, reject} = Promise.withResolvers<never>()
  const limit = startTimeLimit(limitMs, () => reject(toError()))
  promise.catch(() => {})
  try {
    return await Promise.race([promise, over])
  } finally {
    limit.clear()
  }
}
