import type {ArticleRecord} from '../../../src/fields/index.ts'
import {address} from '../../../src/site/address.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {fact} from '../fact.ts'

/** The archive's own keywords, with the technologies and components that it files the article under. */
export function keywords(site: Site, {keywords, technologies, components}: ArticleRecord): Hole {
  if (keywords.length + technologies.length + components.length === 0) return null
  const items = keywords.map(
    (keyword) => html`<li><a href="${site.href(address.keyword(keyword))}">${keyword}</a></li>`
  )
  const others = [...technologies, ...components].map((word) => html`<li>${word}</li>`)
  return fact('keywords', 'Keywords', html`<ul class="chips">${items}${others}</ul>`)
}
