import {address} from '../address.ts'
import {keywordGroups} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All keywords. */
export const keywordIndexPages = defineFacetIndex('keyword-index', address.keywords, keywordGroups)
