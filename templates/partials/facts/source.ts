import type {ArticleRecord} from '../../../src/fields/index.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Html, html} from '../../html.ts'
import {dayText} from '../date.ts'
import {fact} from '../fact.ts'

/** The record as data, and how to cite the article. */
export function source(site: Site, {id, title, permalink, lastModified}: ArticleRecord): Html {
  const edited = lastModified ? ` Last edited ${dayText(lastModified)}.` : ''
  return fact(
    'source',
    'This record',
    html`<p class="cite">${id}. “${title}.” ${site.title}.${edited} ${site.url(permalink)}</p>
<p><a href="index.json">JSON</a> · <a href="#L1">Original text</a></p>`
  )
}
