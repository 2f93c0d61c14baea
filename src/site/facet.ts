import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from './listed-article.ts'
import {addressOfPage, articlesPerPage, type PageOfList, pagesOfList} from './paging.ts'
import type {PlannedPage} from './page-kind.ts'
import type {Source} from './source.ts'

/** A property by which articles are listed, such as the keyword: a table, a column, and an address for each value. */
export interface Facet {
  table: string
  /** Column or SQL expression that gives the value. */
  column: string
  address(name: string): string
  /** Further condition on the rows, without WHERE. */
  where?: string
}

/** One value of a facet with the articles that have it. Spellings that share an address are one value. */
export interface FacetValue {
  address: string
  /** The commonest spelling. */
  name: string
  spellings: string[]
  articleCount: number
}

/** All values of a facet, in order of their names. */
export function facetValues(source: Source, facet: Facet): FacetValue[] {
  const rows = source.all<{name: string; articleCount: number}>(
    `SELECT ${facet.column} AS name, count(DISTINCT article_id) AS articleCount FROM ${facet.table}
     WHERE ${condition(facet)} GROUP BY 1 ORDER BY 2 DESC, 1`
  )
  const values = new Map<string, FacetValue>()
  for (const {name, articleCount} of rows) {
    const address = facet.address(name)
    const value = values.get(address)
    if (value) value.spellings.push(name)
    else values.set(address, {address, name, spellings: [name], articleCount})
  }
  for (const value of values.values()) if (value.spellings.length > 1) value.articleCount = countArticles(source, facet, value)
  return [...values.values()].sort((a, b) => compareNames(a.name, b.name))
}

/** Names in the order of a reader: without regard to case, numbers by value. */
export const compareNames = new Intl.Collator('en', {numeric: true}).compare

/** A page of the list of articles under one value. */
export type FacetPage = PageOfList & {value: FacetValue}

/** The pages of the lists of all values. */
export function planFacet(values: Iterable<FacetValue>): PlannedPage<FacetPage>[] {
  return Array.from(values).flatMap((value) =>
    pagesOfList(value.address, value.articleCount).map((page) => ({address: addressOfPage(page), key: {...page, value}}))
  )
}

/** The articles on one page of the list under a value, by number. */
export function articlesOfFacet(source: Source, facet: Facet, {value, pageNumber}: FacetPage): ListedArticle[] {
  const rows = source.all<ListedRow>(
    `SELECT ${listedColumns} FROM articles a WHERE a.id IN (${membersSql(facet)}) ORDER BY a.rowid LIMIT ? OFFSET ?`,
    JSON.stringify(value.spellings),
    articlesPerPage,
    (pageNumber - 1) * articlesPerPage
  )
  return rows.map(listedArticle)
}

function countArticles(source: Source, facet: Facet, {spellings}: FacetValue): number {
  const sql = `SELECT count(*) AS count FROM (SELECT DISTINCT article_id FROM (${membersSql(facet)}))`
  return source.first<{count: number}>(sql, JSON.stringify(spellings))?.count ?? 0
}

function membersSql(facet: Facet): string {
  return `SELECT article_id FROM ${facet.table}
    WHERE ${condition(facet)} AND ${facet.column} IN (SELECT value FROM json_each(?1))`
}

function condition({column, where}: Facet): string {
  return where ? `${column} IS NOT NULL AND ${where}` : `${column} IS NOT NULL`
}
