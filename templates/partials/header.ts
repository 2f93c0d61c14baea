import {address} from '../../src/site/address.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'

/** The ways in that every page offers. */
const ways = [
  [address.products, 'Products'],
  [address.registry, 'Registry'],
  [address.files, 'Files'],
  [address.downloads, 'Downloads'],
  [address.errors, 'Errors'],
  [address.keywords, 'Keywords'],
  [address.years, 'Years'],
  [address.query, 'SQL']
] as const

/** The head line of every page: name of the site, search, ways in, theme. */
export function header(site: Site, current: string): Html {
  const items = ways.map(([way, label]) => {
    const isCurrent = current.startsWith(way)
    return html`<li><a href="${site.href(way)}"${isCurrent ? html` aria-current="true"` : ''}>${label}</a></li>`
  })
  return html`<header class="top">
<a class="brand" href="${site.href(address.home)}">${site.title}</a>
<nav aria-label="Ways in"><ul>${items}</ul></nav>
${current !== address.home && current !== address.search && find(site)}
<button class="theme" type="button" aria-label="Theme"></button>
</header>`
}

/** The search box, where the page itself has none. */
function find(site: Site): Html {
  return html`<form class="find" role="search" action="${site.href(address.search)}">
<input type="search" name="q" aria-label="Search" placeholder="Search titles, text, Q-numbers" autocomplete="off" required>
</form>`
}
