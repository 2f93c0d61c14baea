import type {Finding, Subject} from './check/check.ts'
import {checks} from './check/index.ts'
import {contentOf} from './content/content.ts'
import type {Evidence} from './evidence.ts'
import type {Expectation} from './expectation.ts'
import {describeFault, faultFacts} from './fault.ts'

/**
 * Judge what came of asking for an address. Pure: the same evidence gives the same verdict.
 *
 * `isLikeRandomPath` says whether a random path beside the address brought the same.
 */
export function judge(url: URL, evidence: Evidence, expectation: Expectation, isLikeRandomPath = false): Finding {
  if (evidence.fault) {
    const {verdict, isRetryable} = faultFacts(evidence.fault.type)
    const where = evidence.redirects.length > 0 ? `, after a redirect to ${evidence.redirects.at(-1)?.location}` : ''
    return {verdict, reason: describeFault(evidence.fault) + where, ...(isRetryable && {isRetryable})}
  }
  const {answer, redirects} = evidence
  const finalUrl = new URL(evidence.finalUrl ?? url.href)
  const content = contentOf(answer)
  const subject: Subject = {url, finalUrl, redirects, answer, content, expectation, isLikeRandomPath}
  for (const check of checks) {
    const finding = check.judge(subject)
    if (finding) return finding
  }
  return praise(subject)
}

/** Nothing is wrong: the thing is there, or where a permanent redirect says. */
function praise({redirects, finalUrl, answer, expectation}: Subject): Finding {
  const permanent = redirects.find(({status}) => status === 301 || status === 308)
  if (permanent)
    return {verdict: 'moved', reason: `It moved for good, to ${finalUrl.href}${remark(answer, expectation)}`}
  const what = answer.listing
    ? `The directory is there, with ${answer.listing.length} entries`
    : expectation.fileName
      ? 'The file itself is there'
      : 'It is there'
  return {verdict: 'ok', reason: what + remark(answer, expectation)}
}

/** What is no fault, but worth knowing: a date that the article does not state. */
function remark({lastModified}: Subject['answer'], {dates, fileName}: Expectation): string {
  const day = lastModified?.slice(0, 10)
  if (!day || !fileName || dates.length === 0 || dates.includes(day)) return ''
  return `; the server dates it ${day}, the article ${dates.join(' or ')}`
}
