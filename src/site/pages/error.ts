import {errorGroups} from '../facets.ts'
import {defineFacetPages} from './facet-page.ts'

/** One list of articles per error code; codes of equal value are one. */
export const errorPages = defineFacetPages('error', errorGroups)
