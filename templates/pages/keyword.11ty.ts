import {address} from '../../src/site/address.ts'
import {keywordLabel} from '../../src/site/keyword-label.ts'
import type {FacetView} from '../../src/site/pages/facet-page.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('keyword')

export function render({site, planned}: TemplateData<FacetView>): string {
  const view = planned.view()
  const {name} = view.value
  const label = keywordLabel(name)
  return facetPage(site, view, {
    address: planned.address,
    title: label ? `${name}: ${label}` : `Keyword ${name}`,
    heading: html`<code>${name}</code>`,
    crumbs: [{address: address.keywords, label: 'Keywords'}],
    about: label,
    query: `keyword:${name}`
  })
}
