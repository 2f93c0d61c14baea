import {address} from '../../src/site/address.ts'
import {errorFamilies, errorFamily} from '../../src/site/error-code.ts'
import type {FacetView} from '../../src/site/pages/facet-page.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('error')

export function render({site, planned}: TemplateData<FacetView>): string {
  const view = planned.view()
  const {name, spellings} = view.value
  const family = errorFamilies.find((candidate) => candidate.name === errorFamily(name))
  const others = spellings.filter((spelling) => spelling !== name)
  return facetPage(site, view, {
    address: planned.address,
    title: name,
    heading: html`<code>${name}</code>`,
    crumbs: [
      {address: address.errors, label: 'Errors'},
      ...(family ? [{address: address.errorsOf(family.name), label: family.label}] : [])
    ],
    about: others.length > 0 && `also printed ${others.join(', ')}`,
    query: `error:"${name}"`
  })
}
