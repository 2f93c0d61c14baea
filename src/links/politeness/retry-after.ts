/**
 * Read a `Retry-After` header, in both of its forms, as milliseconds from now.
 *
 * *Shape*: `120`, or `Fri, 31 Dec 1999 23:59:59 GMT`, which has no fractions of a second and is waited for to its end.
 * *Errors*: null for what is neither.
 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | null {
  if (value === undefined) return null
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000
  const time = Date.parse(value)
  return Number.isNaN(time) || !/[a-z]/i.test(value) ? null : Math.max(0, time + 1000 - nowMs)
}

/** The longest that a server is waited for: three times the time limit, at least 5 and at most 30 seconds. */
export function retryAfterCap(timeoutMs: number): number {
  return Math.min(30_000, Math.max(5_000, 3 * timeoutMs))
}
