import {fixGroups} from '../facets.ts'
import {defineFacetPages} from './facet-page.ts'

/** One list per release: the articles whose problem it corrected. */
export const fixPages = defineFacetPages('fix', fixGroups)
