import type {ArticleView} from '../../../src/site/pages/article.ts'
import type {RelatedArticle} from '../../../src/site/related.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {articleLink} from '../article-link.ts'
import {fact} from '../fact.ts'
import {registryPath} from '../registry-path.ts'

/** Articles with something rare in common, and what that is. */
export function related(site: Site, {related}: ArticleView): Hole {
  if (related.length === 0) return null
  const items = related.map(
    (article) => html`<li>${articleLink(site, article)} <small>${reasons(article)}</small></li>
`
  )
  return fact('related', 'Related', html`<ul class="plain">${items}</ul>`)
}

function reasons({names, references}: RelatedArticle): Hole {
  const parts: Hole[] = names.map((name) => registryPath(name))
  if (references.length > 0) parts.push(`refers to ${references.join(', ')}`)
  return parts.map((part, index) => [index > 0 && ' · ', part])
}
