import {address} from '../../src/site/address.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {count} from './number.ts'

/** The way to the search within the articles of a list, by the query that gives them. */
export function inSearch(site: Site, query: string, articleCount: number): Html {
  return html`<p class="in-search"><a href="${site.href(address.search)}?q=${encodeURIComponent(query)}">Search within these ${count(articleCount)} articles</a></p>`
}
