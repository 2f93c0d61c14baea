import {pageOf} from '../address.ts'
import type {FacetGroup, FacetValue} from '../facet.ts'
import {definePageKind, type PageKind} from '../page-kind.ts'
import {entriesOfPage, type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'
import {letterOf} from './file.ts'

/** A part of all values of a facet, in order of their names. */
export interface FacetIndexView extends PageOfList {
  valueCount: number
  values: FacetValue[]
  /** The values with the most articles; empty when there are few. */
  commonest: FacetValue[]
  /** Where the names with a first letter begin; empty when there are few. */
  letters: FacetLetter[]
}

export interface FacetLetter {
  /** `0` for names that begin with no letter. */
  letter: string
  /** The place of the first such name in the list. */
  address: string
  /** The id of that place. */
  id: string
  /** Address of the page of that name's value. */
  firstValue: string
}

const valuesPerPage = 1000
/** Fewer are seen at a glance. */
const valuesToOrient = 200
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
      const isLong = all.length >= valuesToOrient
      return {
        ...page,
        valueCount: all.length,
        values: entriesOfPage(all, page, valuesPerPage),
        commonest: isLong && page.pageNumber === 1 ? commonest(all, commonestShown) : [],
        letters: isLong ? letters(all, page.list) : []
      }
    }
  })
}

function letters(values: FacetValue[], list: string): FacetLetter[] {
  const found = new Map<string, FacetLetter>()
  for (const [index, value] of values.entries()) {
    const letter = letterOf(value.name)
    if (found.has(letter)) continue
    const id = `letter-${letter}`
    const page = pageOf(list, Math.floor(index / valuesPerPage) + 1)
    found.set(letter, {letter, id, address: `${page}#${id}`, firstValue: value.address})
  }
  return [...found.values()]
}

/** The values with the most articles. */
export function commonest(values: FacetValue[], count: number): FacetValue[] {
  return values.toSorted((a, b) => b.articleCount - a.articleCount).slice(0, count)
}
