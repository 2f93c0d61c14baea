import type {YearIndexView} from '../../src/site/pages/year.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {monthName} from '../partials/date.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'

export const data = paginate('year-index')

export function render({site, planned}: TemplateData<YearIndexView>): string {
  const {years, undated} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'Years',
    description: 'Articles by the year and month of their last edit.',
    layout: 'list',
    body: html`${listHead(site, [], 'Years', 'The date of an article is that of its last edit, not of its writing.')}
<table class="years"><thead><tr><th scope="col">Year</th><th scope="col">Articles</th><th scope="col">Months</th></tr></thead><tbody>
${years.map(
  ({
    year: {name, address, articleCount},
    months
  }) => html`<tr><th scope="row"><a href="${site.href(address)}">${name}</a></th><td>${count(articleCount)}</td><td>${months.map(
    (month) =>
      html` <a href="${site.href(month.address)}" title="${counted(month.articleCount, 'article')}">${monthName(month.name ?? '').slice(0, 3)}</a>`
  )}</td></tr>
`
)}</tbody></table>
${undated && html`<p><a href="${site.href(undated.address)}">${counted(undated.articleCount, 'article')} without a date</a></p>`}`
  })
}
