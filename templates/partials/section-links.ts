import {type Hole, html} from '../html.ts'

/** The sections of a long page, to jump to. */
export function sectionLinks(sections: {id: string; label: Hole}[]): Hole {
  if (sections.length < 2) return null
  return html`<nav class="letters" aria-label="Sections"><ul>
${sections.map(({id, label}) => html`<li><a href="#${id}">${label}</a></li>\n`)}</ul></nav>`
}
