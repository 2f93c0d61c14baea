import {address} from '../../src/site/address.ts'
import type {FacetView} from '../../src/site/pages/facet-page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('fix')

export function render({site, planned}: TemplateData<FacetView>): string {
  const view = planned.view()
  const {name} = view.value
  return facetPage(site, view, {
    address: planned.address,
    title: `Fixed in ${name}`,
    heading: `Fixed in ${name}`,
    crumbs: [{address: address.fixes, label: 'Fix lists'}]
  })
}
