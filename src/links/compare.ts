import {isFine, type LinkResult, type Verdict} from './result.ts'

/** One address whose verdict is another than before; null where there was or is none. */
export interface Change {
  url: string
  before: Verdict | null
  after: Verdict | null
  /** Why the verdict is what it is now, or was. */
  reason: string
}

/** What changed between two runs. */
export interface Comparison {
  /** Fine before, and no more. */
  broken: Change[]
  /** Not fine before, and fine now. */
  mended: Change[]
  /** Another verdict, but no better and no worse. */
  changed: Change[]
  added: Change[]
  gone: Change[]
}

/** Compare two runs; addresses that one of them did not get to say nothing and are passed over. */
export function compareRuns(before: ReadonlyMap<string, LinkResult>, after: readonly LinkResult[]): Comparison {
  const comparison: Comparison = {broken: [], mended: [], changed: [], added: [], gone: []}
  const now = new Set<string>()
  for (const result of after) {
    now.add(result.url)
    const earlier = before.get(result.url)
    if (result.verdict === 'unchecked' || earlier?.verdict === 'unchecked') continue
    if (earlier?.verdict === result.verdict) continue
    const change = {url: result.url, before: earlier?.verdict ?? null, after: result.verdict, reason: result.reason}
    comparison[kindOf(earlier?.verdict, result.verdict)].push(change)
  }
  for (const {url, verdict, reason} of before.values()) {
    if (!now.has(url)) comparison.gone.push({url, before: verdict, after: null, reason})
  }
  return comparison
}

function kindOf(before: Verdict | undefined, after: Verdict): keyof Comparison {
  if (before === undefined) return 'added'
  if (isFine(before) === isFine(after)) return 'changed'
  return isFine(after) ? 'mended' : 'broken'
}
