import {catalogue, type RuleId} from '../../diagnostics/catalogue.ts'
import {address} from '../address.ts'
import {definePageKind} from '../page-kind.ts'

export interface AboutView {
  articleCount: number
  /** First and last day of an edit. */
  from: string | null
  to: string | null
  undatedCount: number
  /** Articles that others point to and that are not there. */
  missingCount: number
  /** What the parser could not trust, by rule, with what it did instead. */
  diagnostics: {ruleId: string; note: string; count: number}[]
  formats: {format: string; count: number}[]
}

/** What the data are, where they end, and what they cannot say. */
export const aboutPages = definePageKind<null, AboutView>({
  name: 'about',
  plan: () => [{address: address.about, key: null}],
  load(source) {
    const facts = source.first<{articleCount: number; from: string; to: string; undatedCount: number}>(
      `SELECT count(*) AS articleCount, min(last_modified) AS "from", max(last_modified) AS "to",
         count(*) - count(last_modified) AS undatedCount FROM articles`
    )
    const missing = source.first<{count: number}>('SELECT count(DISTINCT target_id) AS count FROM refs WHERE known = 0')
    return {
      articleCount: facts?.articleCount ?? 0,
      from: facts?.from ?? null,
      to: facts?.to ?? null,
      undatedCount: facts?.undatedCount ?? 0,
      missingCount: missing?.count ?? 0,
      diagnostics: source
        .all<{ruleId: RuleId; count: number}>(
          'SELECT rule_id AS ruleId, count(*) AS count FROM diagnostics GROUP BY 1 ORDER BY 2 DESC, 1'
        )
        .map((row) => ({...row, note: catalogue[row.ruleId].note})),
      formats: source.all('SELECT format, count(*) AS count FROM articles GROUP BY 1 ORDER BY 2 DESC')
    }
  }
})
