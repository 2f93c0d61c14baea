import {address} from '../address.ts'
import {type ErrorFamily, errorFamilies, errorFamily} from '../error-code.ts'
import type {FacetValue} from '../facet.ts'
import {errorGroups} from '../facets.ts'
import {definePageKind} from '../page-kind.ts'
import {entriesOfPage, type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'
import {commonest} from './facet-index.ts'

export interface ErrorIndexView {
  codeCount: number
  families: {family: ErrorFamily; address: string; codeCount: number; commonest: FacetValue[]}[]
}

const commonestShown = 24

/** The way to all error codes, by family. */
export const errorIndexPages = definePageKind<null, ErrorIndexView>({
  name: 'error-index',
  plan: () => [{address: address.errors, key: null}],
  load: (source) => ({
    codeCount: source.once(errorGroups).length,
    families: families(source).map(({family, list, codes}) => ({
      family,
      address: list,
      codeCount: codes.length,
      commonest: commonest(codes, commonestShown)
    }))
  })
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
    families(source).flatMap(({family, list, codes}) => planList(list, codes.length, {family}, codesPerPage)),
  load(source, page) {
    const codes = source.once(errorsByFamily).get(page.family.name) ?? []
    return {...page, codeCount: codes.length, values: entriesOfPage(codes, page, codesPerPage)}
  }
})

/** The families of which there are codes. */
function families(source: Source): {family: ErrorFamily; list: string; codes: FacetValue[]}[] {
  return errorFamilies.flatMap((family) => {
    const codes = source.once(errorsByFamily).get(family.name)
    return codes ? [{family, list: address.errorsOf(family.name), codes}] : []
  })
}

function errorsByFamily(source: Source): Map<string, FacetValue[]> {
  const values = source.once(errorGroups).map(({value}) => value)
  return Map.groupBy(values, ({name}) => errorFamily(name))
}
