import {address} from '../../src/site/address.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'

export const data = paginate('not-found')

export function render({site, planned}: TemplateData<null>): string {
  return page(site, {
    address: planned.address,
    title: 'Not found',
    description: 'There is no page at this address.',
    layout: 'list',
    isUnlisted: true,
    body: html`${listHead(site, [], 'There is no page here', 'The address may have changed, or the article is not in this collection.')}
<p id="guess" hidden></p>
<ul class="plain rows">
<li><a href="${site.href(address.search)}">Search</a></li>
<li><a href="${site.href(address.articles)}">All articles by number</a></li>
<li><a href="${site.href(address.home)}">Home</a></li>
</ul>`
  })
}
