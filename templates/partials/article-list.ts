import {issueTypeLabel} from '../../src/site/labels.ts'
import type {ListedArticle} from '../../src/site/listed-article.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {listTools} from './list-tools.ts'

export interface ArticleListText {
  /** The order that the list has. */
  order?: 'number' | 'oldest' | undefined
  /** Whether the list goes on on other pages. */
  isPart?: boolean
}

/** Articles one below the other, in an order that the box above names first; the page's script adds sorting and a filter. */
export function articleList(
  site: Site,
  articles: ListedArticle[],
  {order = 'number', isPart = false}: ArticleListText = {}
): Html {
  const others = (['number', 'newest', 'oldest', 'title'] as const).filter((other) => other !== order)
  return html`${listTools(articles.length, [order, ...others], isPart)}<ol class="articles">
${articles.map((article) => row(site, article))}</ol>`
}

function row(site: Site, {id, title, permalink, lastModified, products, issueType}: ListedArticle): Html {
  const kind = issueType && issueTypeLabel(issueType).replaceAll(' ', '\u00A0')
  const notes = [...products, kind].filter((note) => note)
  return html`<li><a href="${site.href(permalink)}">${title}</a> <small><b class="number">${id}</b> <span>${notes.join('\u00A0· ')}</span>${lastModified && html` <time>${lastModified}</time>`}</small></li>
`
}
