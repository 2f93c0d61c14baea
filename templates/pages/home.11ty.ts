import {address} from '../../src/site/address.ts'
import {articlesPerYear} from '../../src/site/charts/articles-per-year.ts'
import type {HomeView} from '../../src/site/pages/home.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html, raw} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {articleList} from '../partials/article-list.ts'
import {count, counted} from '../partials/number.ts'
import {values} from '../partials/value-list.ts'

export const data = paginate('home')

export async function render({site, planned}: TemplateData<HomeView>): Promise<string> {
  const view = planned.view()
  const {products, counts} = view.perYear
  const chart = raw(await articlesPerYear(counts, products, 'Articles by the year of their last edit and by product'))
  return page(site, {
    address: planned.address,
    title: site.title,
    description: `${counted(view.articleCount, 'article')}: read, browse, search and query them.`,
    layout: 'home',
    body: html`<header class="head">
<h1>${site.title}</h1>
<p class="lead">${counted(view.articleCount, 'archived article')}${view.from && view.to && html`, last edited ${view.from.slice(0, 4)} to ${view.to.slice(0, 4)}`}: with every registry key, file, download and error code that they name.</p>
<form class="find-large" role="search" action="${site.href(address.search)}">
<input type="search" name="q" aria-label="Search all articles" placeholder="NETBT.SYS, 0x0000007B, “access violation”, Q241041 …" autocomplete="off" required>
<button>Search</button>
</form>
<p class="tools hint"><kbd>/</kbd> on any page jumps to an article, a file, a key or a code.</p>
</header>
<ul class="doors">
${view.keyCount > 0 && door(site, address.registry, 'Registry', counted(view.keyCount, 'key'), 'values, types and defaults, as a tree')}
${view.fileCount > 0 && door(site, address.files, 'Files', counted(view.fileCount, 'file name'), 'versions over time, by platform')}
${view.downloadCount > 0 && door(site, address.downloads, 'Downloads', counted(view.downloadCount, 'offer'), 'by language, host and state')}
${view.errorCount > 0 && door(site, address.errors, 'Error codes', counted(view.errorCount, 'code'), 'stop codes, results, events, compilers')}
${view.fixCount > 0 && door(site, address.fixes, 'Fix lists', counted(view.fixCount, 'release'), 'what each service pack corrected')}
${view.keywordCount > 0 && door(site, address.keywords, 'Keywords', counted(view.keywordCount, 'keyword'), 'as the archive files its articles')}
${door(site, address.years, 'Years', counted(view.yearCount, 'year'), 'by the date of the last edit')}
${door(site, address.articles, 'Articles', count(view.articleCount), 'all of them, by number')}
</ul>
<section class="group"><h2><a href="${site.href(address.years)}">Articles by year and product</a></h2>
<div class="scroll chart-box" tabindex="0" role="group" aria-label="Chart">${chart}</div>
<ul class="legend">${products.map((name, index) => html`<li class="chart-${index}">${name}</li>`)}</ul></section>
${
  view.products.length > 0 &&
  html`<section class="group"><h2><a href="${site.href(address.products)}">Products</a></h2>
${values(
  site,
  view.products.map(({address, name, articleCount}) => ({address, label: name, count: articleCount}))
)}
<p><a href="${site.href(address.products)}">All ${counted(view.productCount, 'product')}</a></p></section>`
}
${
  view.mostReferred.length > 0 &&
  html`<section class="group"><h2>Most referred to</h2>
${articleList(site, view.mostReferred)}</section>`
}`
  })
}

function door(site: Site, way: string, heading: string, number: Hole, about: string): Html {
  return html`<li><a href="${site.href(way)}"><b>${heading}</b> <span>${number}</span></a><small>${about}</small></li>`
}
