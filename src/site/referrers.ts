import type {Source} from './source.ts'

/** How many articles point to each article. */
export function referrerCounts(source: Source): Map<string, number> {
  const rows = source.all<{id: string; count: number}>(
    'SELECT target_id AS id, count(DISTINCT article_id) AS count FROM refs GROUP BY target_id'
  )
  return new Map(rows.map(({id, count}) => [id, count]))
}

/** Referring articles that stand beside an article; when there are more, all have a page of their own. */
export const referrersBeside = 15
