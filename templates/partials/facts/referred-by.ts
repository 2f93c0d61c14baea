import {address} from '../../../src/site/address.ts'
import type {ArticleView} from '../../../src/site/pages/article.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {articleLink} from '../article-link.ts'
import {fact} from '../fact.ts'
import {count} from '../number.ts'

/** The articles that point to this one; of many the first, and the way to all. */
export function referredBy(site: Site, {record, referredBy, referredByCount}: ArticleView): Hole {
  if (referredByCount === 0) return null
  const items = referredBy.map(
    (article) => html`<li>${articleLink(site, article)}</li>
`
  )
  const hasMore = referredByCount > referredBy.length
  return fact(
    'referred-by',
    'Referred to by',
    html`<ul class="plain">${items}</ul>${hasMore && html`<p><a href="${site.href(address.referrers(record.permalink))}">All ${count(referredByCount)} articles</a></p>`}`
  )
}
