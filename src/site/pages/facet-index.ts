import type {FacetValue} from '../facet.ts'
import {definePageKind, type PageKind} from '../page-kind.ts'
import {addressOfPage, type PageOfList, pagesOfList} from '../paging.ts'
import type {Source} from '../source.ts'

/** A part of all values of a facet, in order of their names. */
export interface FacetIndexView extends PageOfList {
  valueCount: number
  values: FacetValue[]
  /** The values with the most articles; empty when all fit on one page. */
  commonest: FacetValue[]
}

const valuesPerPage = 1000
const commonestShown = 40

/** Define the pages that list all values of a facet. */
export function defineFacetIndex(
  name: string,
  list: string,
  values: (source: Source) => FacetValue[]
): PageKind<PageOfList, FacetIndexView> {
  return definePageKind({
    name,
    plan: (source) =>
      pagesOfList(list, source.once(values).length, valuesPerPage).map((page) => ({
        address: addressOfPage(page),
        key: page
      })),
    load(source, page) {
      const all = source.once(values)
      const start = (page.pageNumber - 1) * valuesPerPage
      const hasCommonest = page.pageCount > 1 && page.pageNumber === 1
      return {
        ...page,
        valueCount: all.length,
        values: all.slice(start, start + valuesPerPage),
        commonest: hasCommonest ? all.toSorted((a, b) => b.articleCount - a.articleCount).slice(0, commonestShown) : []
      }
    }
  })
}
