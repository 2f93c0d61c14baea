import {pageOf} from './address.ts'

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

/** The pages of a list with `count` entries; an empty list has one page. */
export function pagesOfList(list: string, count: number, perPage: number = articlesPerPage): PageOfList[] {
  const pageCount = Math.max(1, Math.ceil(count / perPage))
  return Array.from({length: pageCount}, (_, index) => ({list, pageNumber: index + 1, pageCount}))
}

/** The address of a page of a list. */
export function addressOfPage({list, pageNumber}: PageOfList): string {
  return pageOf(list, pageNumber)
}
