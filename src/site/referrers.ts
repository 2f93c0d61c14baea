import {distinct, listing} from './listed-article.ts'
import type {Source} from './source.ts'

/** Referring articles that stand beside an article; when there are more, all have a page of their own. */
export const referrersBeside = 15

/** The places of the articles that point to each article, by its id. */
export function referrers(source: Source): Map<string, number[]> {
  const {place} = source.once(listing)
  const rows = source.all<{id: string; target: string}>('SELECT article_id AS id, target_id AS target FROM refs')
  const targets = Map.groupBy(rows, ({target}) => target)
  return new Map(Array.from(targets, ([target, found]) => [target, distinct(found.flatMap(({id}) => place(id) ?? []))]))
}
