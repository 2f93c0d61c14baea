import type {ArticleRecord} from '../../../src/fields/index.ts'
import {address} from '../../../src/site/address.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {fact} from '../fact.ts'

/** The releases in which the problem was corrected. */
export function fixedIn(site: Site, {fixedIn}: ArticleRecord): Hole {
  if (fixedIn.length === 0) return null
  const items = fixedIn.map((release) => html`<li><a href="${site.href(address.fix(release))}">${release}</a></li>`)
  return fact('fixed-in', 'Fixed in', html`<ul class="plain">${items}</ul>`)
}
