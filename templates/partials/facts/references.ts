import type {ArticleView} from '../../../src/site/pages/article.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {fact} from '../fact.ts'

/** The articles that this one points to; those that are not in this collection are named, not linked. */
export function references(site: Site, {references}: ArticleView): Hole {
  if (references.length === 0) return null
  const items = references.map(({id, title, permalink}) =>
    permalink === null
      ? html`<li class="missing"><b class="number">${id}</b> ${title} <small>not in this collection</small></li>
`
      : html`<li><a href="${site.href(permalink)}"><b class="number">${id}</b> ${title}</a></li>
`
  )
  return fact('references', 'Refers to', html`<ul class="plain">${items}</ul>`)
}
