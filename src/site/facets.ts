import {address} from './address.ts'
import {errorAddress} from './error-code.ts'
import {type FacetGroup, facetGroups} from './facet.ts'
import type {Source} from './source.ts'

export function productGroups(source: Source): FacetGroup[] {
  return facetGroups(source, {table: 'products', column: 'product', address: address.product})
}

export function keywordGroups(source: Source): FacetGroup[] {
  return facetGroups(source, {table: 'keywords', column: 'keyword', address: address.keyword})
}

/** Hexadecimal codes of equal value are one. */
export function errorGroups(source: Source): FacetGroup[] {
  return facetGroups(source, {table: 'error_codes', column: 'code', address: errorAddress})
}

export function fixGroups(source: Source): FacetGroup[] {
  return facetGroups(source, {table: 'fixed_in', column: 'release', address: address.fix})
}
