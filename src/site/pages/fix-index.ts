import {address} from '../address.ts'
import {fixGroups} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All releases that corrected something. */
export const fixIndexPages = defineFacetIndex('fix-index', address.fixes, fixGroups)
