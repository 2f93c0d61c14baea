import type {FacetView} from '../../src/site/pages/facet-page.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {articleList} from './article-list.ts'
import {inSearch} from './in-search.ts'
import {type Crumb, listHead} from './list-head.ts'
import {counted} from './number.ts'
import {pagePlace, pager} from './pager.ts'

export interface FacetPageText {
  address: string
  title: string
  heading: Hole
  crumbs: Crumb[]
  about?: Hole
  /** The query that finds the same articles. */
  query?: string
  /** What stands above the list. */
  above?: Hole
  /** Names the list where something else stands above it. */
  listHeading?: Hole
  /** The order of the list, by number when nothing is said. */
  order?: 'oldest'
}

/** A list of articles that have something in common. */
export function facetPage(
  site: Site,
  view: Pick<FacetView, 'value' | 'articles' | 'list' | 'pageNumber' | 'pageCount'>,
  text: FacetPageText
): string {
  const {value, articles, pageNumber} = view
  const number = counted(value.articleCount, 'article')
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  return page(site, {
    address: text.address,
    title: text.title + ofPages,
    description: `${text.title}: ${number} of the knowledge base${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, text.crumbs, text.heading, html`${number}${pagePlace(view)}${text.about && html` · ${text.about}`}`)}
${pageNumber === 1 && text.above}
${pageNumber === 1 && text.listHeading && html`<h2>${text.listHeading}</h2>`}
${text.query && value.articleCount > 1 && inSearch(site, text.query, value.articleCount)}
${articleList(site, articles, {order: text.order, isPart: view.pageCount > 1})}
${pager(site, view)}`
  })
}
