import type {FacetValue} from '../../src/site/facet.ts'
import type {FacetIndexView} from '../../src/site/pages/facet-index.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {listHead} from './list-head.ts'
import {counted} from './number.ts'
import {pager} from './pager.ts'
import {type Choice, valueList} from './value-list.ts'

export interface FacetIndexText {
  address: string
  title: string
  /** One thing and many things: `keyword`, `keywords`. */
  noun: [one: string, many: string]
  about: Hole
  /** How a value is shown, when not by its name. */
  label?(name: string): Pick<Choice, 'label' | 'note'>
}

/** All values of a facet, the commonest ones first when there are many. */
export function facetIndex(
  site: Site,
  view: FacetIndexView,
  {address, title, noun, about, label}: FacetIndexText
): string {
  const {values, commonest, valueCount, pageNumber} = view
  const choice = ({address, name, articleCount}: FacetValue): Choice => ({
    address,
    count: articleCount,
    ...(label ? label(name) : {label: name})
  })
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  return page(site, {
    address,
    title: title + ofPages,
    description: `${title}: ${counted(valueCount, ...noun)}${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [], title, html`${counted(valueCount, ...noun)}${ofPages} · ${about}`)}
${
  commonest.length > 0 &&
  html`<section class="group"><h2>Most used</h2>
${valueList(site, commonest.map(choice))}</section>
<h2>All</h2>`
}
${valueList(site, values.map(choice))}
${pager(site, view)}`
  })
}
