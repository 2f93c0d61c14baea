import {address} from '../../src/site/address.ts'
import type {MonthView} from '../../src/site/pages/year.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {monthName} from '../partials/date.ts'
import {facetPage} from '../partials/facet-page.ts'
import {periodNeighbours} from '../partials/period-neighbours.ts'

export const data = paginate('month')

export function render({site, planned}: TemplateData<MonthView>): string {
  const view = planned.view()
  const {year, month} = view
  const title = `${monthName(month.name ?? '')} ${year.name}`
  return facetPage(
    site,
    {...view, value: {address: view.list, name: title, spellings: [], articleCount: month.articleCount}},
    {
      address: planned.address,
      order: 'oldest',
      title: `Articles of ${title}`,
      heading: title,
      crumbs: [
        {address: address.years, label: 'Years'},
        {address: year.address, label: year.name}
      ],
      about: 'by the date of their last edit',
      above: periodNeighbours(site, view)
    }
  )
}
