import type {Hit} from '../../search/hit.ts'
import type {ParsedQuery} from '../../search/parse-query.ts'
import {orderByTitles} from '../../search/title-bonus.ts'
import {type ArticleFacts, articlesOnRows} from '../articles.ts'

/** The articles of hits, those first that come first by their titles too; what cannot be read is left out. */
export async function articlesOfHits(hits: readonly Hit[], query: ParsedQuery): Promise<ArticleFacts[]> {
  const articles = await articlesOnRows(hits.map(({row}) => row))
  const byRow = new Map(hits.flatMap(({row}, index) => (articles[index] ? [[row, articles[index]] as const] : [])))
  const titles = new Map(Array.from(byRow, ([row, {title}]) => [row, title]))
  return orderByTitles(hits, query, titles).flatMap(({row}) => byRow.get(row) ?? [])
}
