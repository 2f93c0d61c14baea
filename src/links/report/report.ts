import type {Comparison} from '../compare.ts'
import type {PlannedLink} from '../plan/planned-link.ts'
import {countVerdicts, type LinkResult, type Verdict} from '../result.ts'

/** What a report is made of. */
export interface ReportInput {
  results: readonly LinkResult[]
  links: readonly PlannedLink[]
  /** Whether every address had its turn. */
  isComplete: boolean
  /** What changed since an earlier run, when one was named. */
  comparison?: Comparison
}

/** A form of report. Adding one is a file beside this one and its line in `index.ts`. */
export interface Report {
  name: string
  render(input: ReportInput): string
}

/** One address in a report: its result and what the plan knows of it. */
export interface ReportRow extends LinkResult {
  host: string
  products: readonly string[]
  languages: readonly string[]
}

/** What people do about each verdict first: what is broken comes before what is not known, the fine last. */
export const reportOrder: readonly Verdict[] = [
  'dead',
  'soft-404',
  'mismatch',
  'error',
  'blocked',
  'moved',
  'unchecked',
  'skipped',
  'ok'
]

/** The rows of a report, by verdict, then as planned. */
export function reportRows({results, links}: ReportInput): ReportRow[] {
  const planned = new Map(links.map((link) => [link.url, link]))
  const rows = results.map((result) => ({
    ...result,
    host: hostOf(result.url),
    products: planned.get(result.url)?.products ?? [],
    languages: planned.get(result.url)?.languages ?? []
  }))
  return rows.sort((a, b) => reportOrder.indexOf(a.verdict) - reportOrder.indexOf(b.verdict))
}

/** The verdicts that were given, with their numbers, in the order of reports. */
export function verdictCounts(results: readonly LinkResult[]): [Verdict, number][] {
  const counts = countVerdicts(results)
  return reportOrder.map((verdict): [Verdict, number] => [verdict, counts[verdict]]).filter(([, count]) => count > 0)
}

/** The groups of a comparison that have something in them, with their headings. */
export function changeGroups(comparison: Comparison): {heading: string; changes: Comparison['broken']}[] {
  const groups = [
    {heading: 'Broken since', changes: comparison.broken},
    {heading: 'Mended since', changes: comparison.mended},
    {heading: 'Otherwise changed', changes: comparison.changed},
    {heading: 'New', changes: comparison.added},
    {heading: 'No longer named', changes: comparison.gone}
  ]
  return groups.filter(({changes}) => changes.length > 0)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
