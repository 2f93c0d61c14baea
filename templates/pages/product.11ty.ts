import {address} from '../../src/site/address.ts'
import type {FacetValue} from '../../src/site/facet.ts'
import {commonest} from '../../src/site/pages/facet-index.ts'
import type {ProductView} from '../../src/site/pages/product.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'
import {counted} from '../partials/number.ts'
import {type Choice, valueList, values} from '../partials/value-list.ts'

export const data = paginate('product')

export function render({site, planned}: TemplateData<ProductView>): string {
  const view = planned.view()
  const {name} = view.value
  return facetPage(site, view, {
    address: planned.address,
    title: name,
    heading: name,
    crumbs: [{address: address.products, label: 'Products'}],
    query: `product:"${name}"`,
    above: view.versions.length > 0 && versions(site, view.versions),
    ...(view.versions.length > 0 && {listHeading: 'Articles'})
  })
}

/** More would push the articles out of sight: articles spell their versions in many ways. */
const versionsShown = 24

function versions(site: Site, all: FacetValue[]): Hole {
  const isLong = all.length > versionsShown
  const choices = (some: FacetValue[]): Choice[] =>
    some.map(({address, name, articleCount}) => ({address, label: name, count: articleCount}))
  return html`<section class="group"><h2>Versions${isLong && html` <small>those with the most articles</small>`}</h2>
${values(site, choices(isLong ? commonest(all, versionsShown) : all))}
${
  isLong &&
  html`<details class="rest"><summary>All ${counted(all.length, 'version')}</summary>
${valueList(site, choices(all))}</details>`
}</section>`
}
