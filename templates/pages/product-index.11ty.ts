import type {FacetIndexView} from '../../src/site/pages/facet-index.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetIndex} from '../partials/facet-index.ts'

export const data = paginate('product-index')

export function render({site, planned}: TemplateData<FacetIndexView>): string {
  return facetIndex(site, planned.view(), {
    address: planned.address,
    title: 'Products',
    noun: ['product', 'products'],
    about: 'by the head line of each article'
  })
}
