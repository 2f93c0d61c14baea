import type {FacetGroup, FacetValue} from '../facet.ts'
import {definePageKind, type PageKind} from '../page-kind.ts'
import {entriesOfPage, type PageOfList, planList} from '../paging.ts'
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
  groups: (source: Source) => FacetGroup[]
): PageKind<PageOfList, FacetIndexView> {
  return definePageKind({
    name,
    plan: (source) => planList(list, source.once(groups).length, {}, valuesPerPage),
    load(source, page) {
      const all = source.once(groups).map(({value}) => value)
      const hasCommonest = page.pageCount > 1 && page.pageNumber === 1
      return {
        ...page,
        valueCount: all.length,
        values: entriesOfPage(all, page, valuesPerPage),
        commonest: hasCommonest ? commonest(all, commonestShown) : []
      }
    }
  })
}

/** The values with the most articles. */
export function commonest(values: FacetValue[], count: number): FacetValue[] {
  return values.toSorted((a, b) => b.articleCount - a.articleCount).slice(0, count)
}
