import {address} from '../../src/site/address.ts'
import type {RegistryKeyView, RegistryValue} from '../../src/site/pages/registry-key.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {articleList} from '../partials/article-list.ts'
import {inSearch} from '../partials/in-search.ts'
import {listHead} from '../partials/list-head.ts'
import {counted} from '../partials/number.ts'
import {pagePlace, pager} from '../partials/pager.ts'
import {type Column, recordTable} from '../partials/record-table.ts'
import {registryChoice} from '../partials/registry-choice.ts'
import {registryPath} from '../partials/registry-path.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('registry-key')

export function render({site, planned}: TemplateData<RegistryKeyView>): string {
  const view = planned.view()
  const {path, articleCount, above, below, values, articles, pageNumber} = view
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  const crumbs = [
    {address: address.registry, label: 'Registry'},
    ...above.map(({address, name}) => ({address, label: name}))
  ]
  const names = values.map(({name}) => name).slice(0, 8)
  return page(site, {
    address: planned.address,
    title: path + ofPages,
    description: `Registry key ${path}${names.length > 0 ? ` with ${names.join(', ')}` : ''}: what ${counted(articleCount, 'article')} say${articleCount === 1 ? 's' : ''} of it${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, crumbs, html`<code class="path">${registryPath(path)}</code>`, about(view))}
${
  values.length > 0 &&
  html`<section class="group" id="values"><h2>Values</h2>
${recordTable(site, 'Values', valueColumns, values)}</section>`
}
${
  below.length > 0 &&
  html`<section class="group" id="below"><h2>Keys below</h2>
${valueList(site, below.map(registryChoice))}</section>`
}
${
  articles.length > 0 &&
  html`<section class="group" id="articles"><h2>Articles</h2>
${articleCount > 1 && inSearch(site, `reg:"${path}"`, articleCount)}
${articleList(site, articles, {isPart: view.pageCount > 1})}</section>`
}
${pager(site, view)}`
  })
}

function about(view: RegistryKeyView): Hole {
  const {articleCount, below} = view
  const keys = counted(below.length, 'key')
  if (articleCount === 0) return html`<span>A folder above <a href="#below">${keys}</a> that articles name</span>`
  const articles = html`<a href="#articles">${counted(articleCount, 'article')}</a>`
  return html`<span>Named by ${articles}${pagePlace(view)}${below.length > 0 && html` · <a href="#below">${keys} below</a>`}</span>`
}

const valueColumns: Column<RegistryValue>[] = [
  {heading: 'Name', className: 'value-name', cell: (_, {name}) => html`<code>${name}</code>`, isFilled: () => true},
  {heading: 'Type', cell: (_, {types}) => types.join(', '), isFilled: ({types}) => types.length > 0},
  {
    heading: 'Default',
    label: 'default',
    className: 'value-data',
    cell: (_, {defaults}) => codes(defaults),
    isFilled: ({defaults}) => defaults.length > 0
  },
  {
    heading: 'Data in articles',
    label: 'data',
    className: 'value-data',
    cell: (_, {data}) => codes(data),
    isFilled: ({data}) => data.length > 0
  },
  {heading: 'Articles', className: 'naming', cell: namingArticles, isFilled: () => true}
]

function codes(values: string[]): Html[] {
  return values.map((value, index) => html`${index > 0 && ', '}<code>${value}</code>`)
}

const articlesShown = 4

function namingArticles(site: Site, {articles}: RegistryValue): Html {
  const shown = articles.slice(0, articlesShown)
  return html`${shown.map(({id, title, permalink}, index) => html`${index > 0 && ', '}<a href="${site.href(permalink)}" title="${title}">${id}</a>`)}${articles.length > shown.length && html` and ${articles.length - shown.length} more`}`
}
