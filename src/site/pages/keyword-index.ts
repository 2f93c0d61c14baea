import {address} from '../address.ts'
import {keywordValues} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All keywords. */
export const keywordIndexPages = defineFacetIndex('keyword-index', address.keywords, keywordValues)
