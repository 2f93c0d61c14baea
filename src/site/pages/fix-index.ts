import {address} from '../address.ts'
import {fixValues} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All releases that corrected something. */
export const fixIndexPages = defineFacetIndex('fix-index', address.fixes, fixValues)
