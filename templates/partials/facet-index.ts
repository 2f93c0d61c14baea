import type {FacetValue} from '../../src/site/facet.ts'
import type {FacetIndexView} from '../../src/site/pages/facet-index.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {letters} from './letters.ts'
import {listHead} from './list-head.ts'
import {counted} from './number.ts'
import {pagePlace, pager} from './pager.ts'
import {type Choice, valueList, values} from './value-list.ts'

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
  const {commonest, valueCount, pageNumber} = view
  const choice = ({address, name, articleCount}: FacetValue): Choice => ({
    address,
    count: articleCount,
    ...(label ? label(name) : {label: name})
  })
  const ids = new Map(view.letters.map(({firstValue, id}) => [firstValue, id]))
  const choiceInList = (value: FacetValue): Choice => ({...choice(value), id: ids.get(value.address)})
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  return page(site, {
    address,
    title: title + ofPages,
    description: `${title}: ${counted(valueCount, ...noun)}${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [], title, html`${counted(valueCount, ...noun)}${pagePlace(view)} · ${about}`)}
${view.letters.length > 0 && letters(site, view.letters)}
${
  commonest.length > 0 &&
  html`<section class="group"><h2>With the most articles</h2>
${values(site, commonest.map(choice))}</section>
<h2>All</h2>`
}
${valueList(site, view.values.map(choiceInList), view.pageCount > 1)}
${pager(site, view)}`
  })
}
