import {pageOf} from './address.ts'
import {type ListedArticle, listing} from './listed-article.ts'
import type {PlannedPage} from './page-kind.ts'
import type {Source} from './source.ts'

/** Articles on one page of a list: a screenful to skim, and a file that a phone loads at once. */
export const articlesPerPage = 200

/** One page of a long list. */
export interface PageOfList {
  /** Address of the list's first page. */
  list: string
  /** Counted from 1. */
  pageNumber: number
  pageCount: number
}

/** Plan the pages of a list with `count` entries, each with what else its view is loaded by; an empty list has one page. */
export function planList<Key>(
  list: string,
  count: number,
  key: Key,
  perPage: number = articlesPerPage
): PlannedPage<PageOfList & Key>[] {
  const pageCount = Math.max(1, Math.ceil(count / perPage))
  return Array.from({length: pageCount}, (_, index) => ({
    address: pageOf(list, index + 1),
    key: {...key, list, pageNumber: index + 1, pageCount}
  }))
}

/** The entries that stand on a page of a list. */
export function entriesOfPage<Entry>(entries: Entry[], {pageNumber}: PageOfList, perPage: number): Entry[] {
  return entries.slice((pageNumber - 1) * perPage, pageNumber * perPage)
}

/** The articles that stand on a page of a list of places. */
export function articlesOfPage(source: Source, places: number[], page: PageOfList): ListedArticle[] {
  const {articles} = source.once(listing)
  return entriesOfPage(places, page, articlesPerPage).flatMap((place) => articles[place] ?? [])
}
