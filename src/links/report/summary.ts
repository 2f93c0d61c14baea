import type {Comparison} from '../compare.ts'
import type {LinkResult} from '../result.ts'
import {changeGroups, verdictCounts} from './report.ts'

/** The counts, and what changed, for the terminal. */
export function summaryText(results: readonly LinkResult[], comparison?: Comparison): string {
  const counts = verdictCounts(results).map(
    ([verdict, count]) => `${verdict.padEnd(9)} ${count.toLocaleString('en-US')}`
  )
  const changes = comparison
    ? changeGroups(comparison).flatMap(({heading, changes}) => [
        '',
        `${heading}: ${changes.length}`,
        ...changes.map(({url, before, after}) => `  ${before ?? '-'} → ${after ?? '-'}  ${url}`)
      ])
    : []
  return [...counts, ...changes].map((line) => `${line}\n`).join('')
}
