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
  /** Makes the entry a place to link to. */
  id?: string | undefined
}

/** Choices in order of their names, below a filter when they are many; `isPart` says that others stand on other pages. */
export function valueList(site: Site, choices: Choice[], isPart = false): Html {
  return html`${listTools(choices.length, ['name', 'count'], isPart)}${values(site, choices)}`
}

/** Choices in columns, each with its count, and nothing above them: for what is chosen from a longer list. */
export function values(site: Site, choices: Choice[]): Html {
  return html`<ul class="values">
${choices.map((choice) => item(site, choice))}</ul>`
}

function item(site: Site, choice: Choice): Html {
  return html`<li${choice.id && html` id="${choice.id}"`}><a href="${site.href(choice.address)}">${choice.label}</a>${choice.note && html` <small>${choice.note}</small>`} <span>${count(choice.count)}</span></li>
`
}
