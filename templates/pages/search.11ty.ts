import {address} from '../../src/site/address.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'

export const data = paginate('search')

export function render({site, planned}: TemplateData<null>): string {
  return page(site, {
    address: planned.address,
    title: 'Search',
    description: 'Search all articles by words, numbers, files, registry keys and error codes.',
    layout: 'list',
    head: html`<script type="module" src="${site.href(site.assets.search)}"></script>`,
    body: html`${listHead(site, [], 'Search', 'Titles and Q-numbers')}
<form class="search-form" role="search"><input type="search" name="q" aria-label="Search" autocomplete="off"><button>Search</button></form>
<p id="status" role="status"></p>
<ol id="results" class="articles"></ol>
<noscript><p>Search needs JavaScript. Without it, use the lists: <a href="${site.href(address.articles)}">articles by number</a>, <a href="${site.href(address.products)}">by product</a>, <a href="${site.href(address.registry)}">by registry key</a>, <a href="${site.href(address.files)}">by file</a>, <a href="${site.href(address.errors)}">by error code</a>, <a href="${site.href(address.keywords)}">by keyword</a>, <a href="${site.href(address.years)}">by year</a>.</p></noscript>`
  })
}
