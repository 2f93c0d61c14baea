import type {ArticleRecord} from '../../../src/fields/index.ts'
import {errorAddress} from '../../../src/site/error-code.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, html} from '../../html.ts'
import {fact} from '../fact.ts'

/** The codes that name the article's errors. */
export function errorCodes(site: Site, {errorCodes}: ArticleRecord): Hole {
  if (errorCodes.length === 0) return null
  const items = errorCodes.map(
    (code) => html`<li><a href="${site.href(errorAddress(code))}"><code>${code}</code></a></li>`
  )
  return fact('errors', 'Error codes', html`<ul class="chips">${items}</ul>`)
}
