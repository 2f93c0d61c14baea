import {address} from '../../src/site/address.ts'
import type {ProductView} from '../../src/site/pages/product.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('product')

export function render({site, planned}: TemplateData<ProductView>): string {
  const view = planned.view()
  const {name} = view.value
  const versions = view.versions.map(({address, name, articleCount}) => ({address, label: name, count: articleCount}))
  return facetPage(site, view, {
    address: planned.address,
    title: name,
    heading: name,
    crumbs: [{address: address.products, label: 'Products'}],
    query: `product:"${name}"`,
    above:
      versions.length > 0 &&
      html`<section class="group"><h2>Versions</h2>
${valueList(site, versions)}</section>`
  })
}
