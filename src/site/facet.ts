import {distinct, listing} from './listed-article.ts'
import type {PlannedPage} from './page-kind.ts'
import {type PageOfList, planList} from './paging.ts'
import type {Source} from './source.ts'

/** A property by which articles are listed, such as the keyword: a table, a column, and an address for each value. */
export interface Facet {
  table: string
  column: string
  address(name: string): string
}

/** One value of a facet. Spellings that share an address are one value. */
export interface FacetValue {
  address: string
  /** The commonest spelling. */
  name: string
  /** Spellings, commonest first. */
  spellings: string[]
  articleCount: number
}

/** A value with the places of its articles, which no view shows as they are. */
export interface FacetGroup {
  value: FacetValue
  places: number[]
}

/** All values of a facet with their articles, in order of their names. */
export function facetGroups(source: Source, {table, column, address}: Facet): FacetGroup[] {
  const rows = source.all<{id: string; name: string}>(
    `SELECT article_id AS id, ${column} AS name FROM ${table} WHERE ${column} IS NOT NULL`
  )
  return groupByAddress(source, rows, address)
}

/** Group names by the address that they share. */
export function groupByAddress(
  source: Source,
  rows: Iterable<{id: string; name: string}>,
  address: (name: string) => string
): FacetGroup[] {
  const {place} = source.once(listing)
  const spellings = new Map<string, number[]>()
  for (const {id, name} of rows) {
    const found = place(id)
    if (found === undefined) continue
    const places = spellings.get(name)
    if (places) places.push(found)
    else spellings.set(name, [found])
  }
  const groups = Map.groupBy(spellings, ([name]) => address(name))
  return Array.from(groups, ([page, members]) => {
    members.sort(([a, placesOfA], [b, placesOfB]) => placesOfB.length - placesOfA.length || (a < b ? -1 : 1))
    const places = distinct(members.flatMap(([, found]) => found))
    const names = members.map(([name]) => name)
    return {value: {address: page, name: names[0] ?? '', spellings: names, articleCount: places.length}, places}
  }).sort((a, b) => compareNames(a.value.name, b.value.name))
}

/** Names in the order of a reader: without regard to case, numbers by value. */
export const compareNames = new Intl.Collator('en', {numeric: true}).compare

/** A page of the list of articles under one value. */
export type FacetPage = PageOfList & {group: FacetGroup}

/** The pages of the lists of all values. */
export function planFacet(groups: Iterable<FacetGroup>): PlannedPage<FacetPage>[] {
  return Array.from(groups).flatMap((group) => planList(group.value.address, group.places.length, {group}))
}
