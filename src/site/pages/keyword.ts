import {keywordGroups} from '../facets.ts'
import {defineFacetPages} from './facet-page.ts'

/** One list of articles per keyword. */
export const keywordPages = defineFacetPages('keyword', keywordGroups)
