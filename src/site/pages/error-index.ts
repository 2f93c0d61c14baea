import {address, pageOf} from '../address.ts'
import {type ErrorFamily, errorFamilies, errorFamily} from '../error-code.ts'
import type {FacetValue} from '../facet.ts'
import {errorValues} from '../facets.ts'
import {definePageKind} from '../page-kind.ts'
import {type PageOfList, pagesOfList} from '../paging.ts'
import type {Source} from '../source.ts'

export interface ErrorIndexView {
  codeCount: number
  families: {family: ErrorFamily; address: string; codeCount: number; commonest: FacetValue[]}[]
}

const commonestShown = 24

/** The way to all error codes, by family. */
export const errorIndexPages = definePageKind<null, ErrorIndexView>({
  name: 'error-index',
  plan: () => [{address: address.errors, key: null}],
  load(source) {
    const byFamily = source.once(errorsByFamily)
    return {
      codeCount: source.once(errorValues).length,
      families: errorFamilies.flatMap((family) => {
        const values = byFamily.get(family.name) ?? []
        if (values.length === 0) return []
        const commonest = values.toSorted((a, b) => b.articleCount - a.articleCount).slice(0, commonestShown)
        return [{family, address: address.errorsOf(family.name), codeCount: values.length, commonest}]
      })
    }
  }
})

export interface ErrorFamilyView extends PageOfList {
  family: ErrorFamily
  codeCount: number
  values: FacetValue[]
}

const codesPerPage = 1000

/** All codes of a family. */
export const errorFamilyPages = definePageKind<PageOfList & {family: ErrorFamily}, ErrorFamilyView>({
  name: 'error-family',
  plan: (source) =>
    errorFamilies.flatMap((family) => {
      const count = source.once(errorsByFamily).get(family.name)?.length ?? 0
      if (count === 0) return []
      return pagesOfList(address.errorsOf(family.name), count, codesPerPage).map((page) => ({
        address: pageOf(page.list, page.pageNumber),
        key: {...page, family}
      }))
    }),
  load(source, page) {
    const values = source.once(errorsByFamily).get(page.family.name) ?? []
    const start = (page.pageNumber - 1) * codesPerPage
    return {...page, codeCount: values.length, values: values.slice(start, start + codesPerPage)}
  }
})

function errorsByFamily(source: Source): Map<string, FacetValue[]> {
  return Map.groupBy(source.once(errorValues), ({name}) => errorFamily(name))
}
