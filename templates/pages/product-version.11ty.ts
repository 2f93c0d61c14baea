import {address} from '../../src/site/address.ts'
import type {ProductVersionView} from '../../src/site/pages/product.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('product-version')

export function render({site, planned}: TemplateData<ProductVersionView>): string {
  const view = planned.view()
  const title = `${view.product.name} ${view.value.name}`
  return facetPage(site, view, {
    address: planned.address,
    title,
    heading: title,
    crumbs: [
      {address: address.products, label: 'Products'},
      {address: view.product.address, label: view.product.name}
    ]
  })
}
