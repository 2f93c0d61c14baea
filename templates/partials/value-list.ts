import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'
import {listTools} from './list-tools.ts'
import {count} from './number.ts'

/** Something to choose, and how many things are behind it. */
export interface Choice {
  address: string
  label: Hole
  count: number
  note?: Hole
}

/** Choices in columns, each with its count. */
export function valueList(site: Site, choices: Choice[]): Html {
  return html`${listTools(choices.length, ['name', 'count'])}<ul class="values">
${choices.map((choice) => item(site, choice))}</ul>`
}

function item(site: Site, choice: Choice): Html {
  return html`<li><a href="${site.href(choice.address)}">${choice.label}</a>${choice.note && html` <small>${choice.note}</small>`} <span>${count(choice.count)}</span></li>
`
}
