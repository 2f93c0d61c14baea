/** Every verdict, best first; the meaning of each is part of the command line's contract. */
export const verdicts = [
  'ok',
  'moved',
  'blocked',
  'mismatch',
  'soft-404',
  'dead',
  'error',
  'skipped',
  'unchecked'
] as const

/** What a check came to. */
export type Verdict = (typeof verdicts)[number]

/** One hop on the way: `url` was asked, `status` was the answer, `location` is where it led. */
export interface Redirect {
  url: string
  status: number
  location: string
}

/** A copy in a web archive; `timestamp` is `YYYYMMDDhhmmss`. */
export interface ArchivedCopy {
  url: string
  timestamp: string
}

/**
 * What is known of one address: a line of the results file.
 *
 * *Shape*: `{"url": "http://example.com/a.zip", "verdict": "dead", "status": 404, …, "articles": ["Q103623"]}`.
 * *Units*: `contentLength` in bytes, `durationMs` in milliseconds, `checkedAt` and `lastModified` in ISO 8601.
 */
export interface LinkResult {
  /** The address as the articles print it. */
  url: string
  verdict: Verdict
  /** Last status code of HTTP or FTP; null when no server answered. */
  status: number | null
  /** One sentence for people. */
  reason: string
  /** The address that was asked last; null when none was. */
  finalUrl: string | null
  redirects: Redirect[]
  contentType: string | null
  contentLength: number | null
  lastModified: string | null
  checkedAt: string
  durationMs: number
  /** How often it was tried; 0 when its host had settled it, or nothing was asked. */
  attempts: number
  /** The address that was asked in its place, by a rewrite rule. */
  mirror: string | null
  archive: ArchivedCopy | null
  /** Ids of the articles that name the address. */
  articles: readonly string[]
}

/** Whether people get what they were promised. */
export function isFine(verdict: Verdict): boolean {
  return verdict === 'ok' || verdict === 'moved'
}

/** Whether a run with such a verdict ends with exit code 1. */
export function isFailure(verdict: Verdict): boolean {
  return verdict === 'dead' || verdict === 'soft-404' || verdict === 'mismatch' || verdict === 'error'
}

/** How often each verdict was given. */
export function countVerdicts(results: Iterable<{verdict: Verdict}>): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const {verdict} of results) counts[verdict]++
  return counts
}
