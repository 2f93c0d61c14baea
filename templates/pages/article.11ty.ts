import {address} from '../../src/site/address.ts'
import {issueTypeLabel, solutionTypeLabel} from '../../src/site/labels.ts'
import type {ArticleView} from '../../src/site/pages/article.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html, raw} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {articleFacts} from '../partials/article-facts.ts'
import {day} from '../partials/date.ts'
import {neighbours} from '../partials/neighbours.ts'
import {originalText} from '../partials/original-text.ts'
import {structuredData} from '../partials/structured-data.ts'
import {tableOfContents} from '../partials/table-of-contents.ts'

export const data = paginate('article')

export function render({site, planned}: TemplateData<ArticleView>): string {
  const view = planned.view()
  const {record} = view
  return page(site, {
    address: planned.address,
    title: `${record.title} (${record.id})`,
    description: view.summary,
    layout: 'article',
    head: [
      html`<link rel="alternate" type="application/json" href="index.json">\n`,
      structuredData(site, planned.address, view)
    ],
    body: html`${heading(site, view)}
${tableOfContents(record.sections)}
<article data-kb-text>
${raw(view.html)}
</article>
${articleFacts(site, view)}
${originalText(view.text)}
${neighbours(site, view.neighbours)}`
  })
}

function heading(site: Site, {record}: ArticleView): Html {
  const {id, title, lastModified} = record
  const products = record.products.map((name) => html`<a href="${site.href(address.product(name))}">${name}</a>`)
  const badges = [...record.issueTypes.map(issueTypeLabel), ...record.solutionTypes.map(solutionTypeLabel)]
  return html`<header class="head">
<p class="crumb">${products.length > 0 ? html`${join(products, ' · ')}` : html`<a href="${site.href(address.articles)}">Articles</a>`}</p>
<h1>${title}</h1>
<p class="about"><b class="number">${id}</b>${badges.map((badge) => html` <span class="badge">${badge}</span>`)}
<span>${lastModified ? html`Last edited ${day(lastModified)}` : 'Without a date'}</span>
<span>archived, not maintained</span></p>
<p class="views"><a href="#main" aria-current="true">Text</a> <a href="#L1">Original</a></p>
</header>`
}

function join(parts: Html[], separator: string): Html[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [html`${separator}`, part]))
}
