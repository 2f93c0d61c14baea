import {address} from '../../../src/site/address.ts'
import type {ArticleView} from '../../../src/site/pages/article.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, type Html, html} from '../../html.ts'
import {fact} from '../fact.ts'
import {linkState} from '../link-state.ts'
import {count} from '../number.ts'
import {hostOf, outsideLink} from '../outside-link.ts'

type Download = ArticleView['downloads'][number]

/** Downloads by language and platform; each source of a file is a link of its own. */
export function downloads(site: Site, {downloads}: ArticleView): Hole {
  if (downloads.length === 0) return null
  const languages = Map.groupBy(downloads, ({language}) => language)
  const body = Array.from(
    languages,
    ([
      language,
      offers
    ]) => html`${language && html`<h3><a href="${site.href(address.downloadsInLanguage(language))}">${language}</a></h3>`}<ul class="plain">
${files(offers).map((sources) => file(site, sources))}</ul>
`
  )
  return fact('downloads', 'Downloads', body)
}

/** Offers of one file for one platform stand together. */
function files(offers: Download[]): Download[][] {
  return [...Map.groupBy(offers, ({fileName, platform}) => `${platform ?? ''}/${fileName.toLowerCase()}`).values()]
}

function file(site: Site, sources: Download[]): Html | null {
  const [first] = sources
  if (!first) return null
  const {fileName, platform, size} = first
  const notes = [platform, size === null ? null : `${count(size)} bytes`].filter((note) => note !== null)
  return html`<li><a href="${site.href(address.file(fileName))}"><code>${fileName}</code></a>${notes.length > 0 && html` ${notes.join(' · ')}`} <small class="from">${sources.map(source)}</small></li>
`
}

function source({url, source, check}: Download): Html | null {
  if (url === null) return source === null ? null : html`<span>${source}</span>`
  return html`<span>${outsideLink(url, source ?? hostOf(url))}${linkState(check)}</span>`
}
