import {address} from '../../src/site/address.ts'
import type {YearView} from '../../src/site/pages/year.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {monthName} from '../partials/date.ts'
import {facetPage} from '../partials/facet-page.ts'
import {periodNeighbours} from '../partials/period-neighbours.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('year')

export function render({site, planned}: TemplateData<YearView>): string {
  const view = planned.view()
  const {name, articleCount} = view.year
  const months = view.months.map(({address, name, articleCount}) => ({
    address,
    label: monthName(name ?? ''),
    count: articleCount
  }))
  return facetPage(
    site,
    {...view, value: {address: view.list, name: name ?? '', spellings: [], articleCount}},
    {
      address: planned.address,
      order: 'oldest',
      title: name === null ? 'Articles without a date' : `Articles of ${name}`,
      heading: name ?? 'Without a date',
      crumbs: [{address: address.years, label: 'Years'}],
      about: name !== null && 'by the date of their last edit',
      ...(name !== null && {query: `year:${name}`}),
      ...(months.length > 0 && {listHeading: 'Articles'}),
      above: html`${periodNeighbours(site, view)}${
        months.length > 0 &&
        html`<section class="group"><h2>Months</h2>
${valueList(site, months)}</section>`
      }`
    }
  )
}
