import {address} from '../address.ts'
import {productGroups} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All products. */
export const productIndexPages = defineFacetIndex('product-index', address.products, productGroups)
