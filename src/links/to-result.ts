import type {Finding} from './check/check.ts'
import type {Evidence} from './evidence.ts'
import {describeFault, type Fault, faultFacts} from './fault.ts'
import type {Job} from './plan/jobs.ts'
import type {PlannedLink} from './plan/planned-link.ts'
import type {LinkResult} from './result.ts'

/** How much work an address was. */
export interface Effort {
  attempts: number
  durationMs: number
}

/** The result of an address that was asked. */
export function checkedResult(
  {link, job}: {link: PlannedLink; job: Job},
  evidence: Evidence,
  finding: Finding,
  {attempts, durationMs}: Effort
): LinkResult {
  const {answer, fault, finalUrl, redirects} = evidence
  const mirror = job.isMirror ? job.target : null
  return {
    url: link.url,
    verdict: finding.verdict,
    status: answer?.status ?? fault?.status ?? null,
    reason: mirror === null ? finding.reason : `${finding.reason}; asked at the mirror ${mirror}`,
    // The same text, where it is the same: a run holds thousands of them
    finalUrl: finalUrl === link.url ? link.url : finalUrl,
    redirects,
    contentType: answer?.contentType ?? null,
    contentLength: answer?.contentLength ?? null,
    lastModified: answer?.lastModified ?? null,
    checkedAt: new Date().toISOString(),
    durationMs: Math.round(durationMs),
    attempts,
    mirror,
    archive: null,
    articles: link.articles
  }
}

/** The result of an address that was not asked, because of what it is or what its host did. */
export function settledResult(
  link: PlannedLink,
  fault: Fault,
  {attempts, durationMs}: Effort = {attempts: 0, durationMs: 0}
): LinkResult {
  return {
    ...uncheckedResult(link),
    verdict: faultFacts(fault.type).verdict,
    status: fault.status ?? null,
    reason: describeFault(fault),
    durationMs: Math.round(durationMs),
    attempts
  }
}

/** The result of an address whose turn did not come. */
export function uncheckedResult(link: PlannedLink): LinkResult {
  return {
    url: link.url,
    verdict: 'unchecked',
    status: null,
    reason: 'The run ended before its turn',
    finalUrl: null,
    redirects: [],
    contentType: null,
    contentLength: null,
    lastModified: null,
    checkedAt: new Date().toISOString(),
    durationMs: 0,
    attempts: 0,
    mirror: null,
    archive: null,
    articles: link.articles
  }
}
