import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'

export interface Crumb {
  address: string
  label: Hole
}

/** The head of a list: the way to it, what it lists, and how much. */
export function listHead(site: Site, crumbs: Crumb[], heading: Hole, about: Hole): Html {
  const way = crumbs.map(
    ({address, label}, index) => html`${index > 0 && ' › '}<a href="${site.href(address)}">${label}</a>`
  )
  return html`<header class="head">
${
  crumbs.length > 0 &&
  html`<nav class="crumb" aria-label="Breadcrumb">${way}</nav>
`
}<h1>${heading}</h1>
<p class="about">${about}</p>
</header>`
}
