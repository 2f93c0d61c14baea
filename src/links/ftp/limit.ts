/**
 * Wait for a promise, but only so long.
 *
 * *Errors*: throws what `toError` makes when the time is over; the promise itself goes on unheard.
 */
export async function withLimit<T>(promise: Promise<T>, limitMs: number, toError: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(toError()), limitMs)
  })
  promise.catch(() => {})
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}
