import {address} from '../address.ts'
import {productValues} from '../facets.ts'
import {defineFacetIndex} from './facet-index.ts'

/** All products. */
export const productIndexPages = defineFacetIndex('product-index', address.products, productValues)
