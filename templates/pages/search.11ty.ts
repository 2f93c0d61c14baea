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
    hasDatabase: true,
    head: html`${site.assets.searchImports.map((script) => html`<link rel="modulepreload" href="${site.href(script)}">`)}
<script type="module" src="${site.href(site.assets.search)}"></script>`,
    body: html`${listHead(site, [], 'Search', 'Titles, text, Q-numbers, files, registry keys and codes')}
<form class="search-form" role="search"><input type="search" name="q" aria-label="Search all articles" autocomplete="off" spellcheck="false"><button>Search</button></form>
<details class="syntax"><summary>How to ask</summary>
<dl class="short">
<div><dt><code>"out of memory"</code></dt><dd>these words in this order</dd></div>
<div><dt><code>setup OR install</code></dt><dd>either of two</dd></div>
<div><dt><code>-printer</code></dt><dd>without a word</dd></div>
<div><dt><code>netw*</code></dt><dd>words that begin so</dd></div>
<div><dt><code>file: reg: error: title: product: keyword:</code></dt><dd>only there, such as <code>file:ntdll.dll</code></dd></div>
<div><dt><code>year:1998..2001</code></dt><dd>last edited then</dd></div>
<div><dt><code>type:bug lang:French has:downloads</code></dt><dd>kind, language of a download, what it has</dd></div>
</dl></details>
<p class="results-head" tabindex="-1"><span id="status" role="status"></span> <span id="order-choice" hidden><a class="narrow" href="#facets">Narrow down</a> <label>Order <select id="order"><option value="relevance">best first</option><option value="newest">newest first</option><option value="oldest">oldest first</option><option value="number">by number</option></select></label></span></p>
<div id="explanation"></div>
<div class="results"><div><ol id="results" class="hits"></ol><p><button id="more" type="button" hidden>Show more</button></p></div><div id="facets" class="search-facets"></div></div>
<noscript><p>Search needs JavaScript. Without it, use the lists: <a href="${site.href(address.articles)}">articles by number</a>, <a href="${site.href(address.products)}">by product</a>, <a href="${site.href(address.registry)}">by registry key</a>, <a href="${site.href(address.files)}">by file</a>, <a href="${site.href(address.errors)}">by error code</a>, <a href="${site.href(address.keywords)}">by keyword</a>, <a href="${site.href(address.years)}">by year</a>.</p></noscript>`
  })
}
