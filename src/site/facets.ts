import {address} from './address.ts'
import {errorAddress} from './error-code.ts'
import {type Facet, type FacetValue, facetValues} from './facet.ts'
import type {Source} from './source.ts'

export const productFacet: Facet = {table: 'products', column: 'product', address: address.product}

export const keywordFacet: Facet = {table: 'keywords', column: 'keyword', address: address.keyword}

export const errorFacet: Facet = {table: 'error_codes', column: 'code', address: errorAddress}

export const fixFacet: Facet = {table: 'fixed_in', column: 'release', address: address.fix}

export const productValues = (source: Source): FacetValue[] => facetValues(source, productFacet)

export const keywordValues = (source: Source): FacetValue[] => facetValues(source, keywordFacet)

export const errorValues = (source: Source): FacetValue[] => facetValues(source, errorFacet)

export const fixValues = (source: Source): FacetValue[] => facetValues(source, fixFacet)
