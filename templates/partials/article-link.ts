import type {ArticleLink} from '../../src/site/article-link.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'

/** An article by number and title. */
export function articleLink(site: Site, {id, title, permalink}: ArticleLink): Html {
  return html`<a href="${site.href(permalink)}"><b class="number">${id}</b> ${title}</a>`
}
