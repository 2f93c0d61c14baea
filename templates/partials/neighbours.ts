import type {Neighbours} from '../../src/site/neighbours.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {articleLink} from './article-link.ts'

/** The articles before and after this one among those of its product. */
export function neighbours(site: Site, {product, previous, next}: Neighbours): Html {
  const where = product ?? 'this collection'
  return html`<nav class="neighbours" aria-label="Neighbours in ${where}">
${
  previous &&
  html`<p><small>Previous in ${where}</small>${articleLink(site, previous)}</p>
`
}${
  next &&
  html`<p><small>Next in ${where}</small>${articleLink(site, next)}</p>
`
}</nav>`
}
