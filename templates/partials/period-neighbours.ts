import type {Period} from '../../src/site/pages/year.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'
import {monthName} from './date.ts'

/** The ways to the period before and the one after. */
export function periodNeighbours(site: Site, {previous, next}: {previous: Period | null; next: Period | null}): Hole {
  if (!previous && !next) return null
  return html`<p class="steps">${previous && link(site, previous, '← ', '')} ${next && link(site, next, '', ' →')}</p>`
}

function link(site: Site, {address, name}: Period, before: string, after: string): Html {
  const label = name === null ? 'Without a date' : name.length === 2 ? monthName(name) : name
  return html`<a href="${site.href(address)}">${before}${label}${after}</a>`
}
