import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'

export interface LetterLink {
  /** `0` for names that begin with no letter. */
  letter: string
  address: string
  about?: string
}

/** The alphabet, as far as names begin with it. */
export function letters(site: Site, all: LetterLink[], current?: string): Html {
  const items = all.map(
    ({letter, address, about}) =>
      html`<li><a href="${site.href(address)}"${about && html` title="${about}"`}${letter === current && html` aria-current="page"`}>${letterLabel(letter)}</a></li>
`
  )
  return html`<nav class="letters" aria-label="First letter"><ul>
${items}</ul></nav>`
}

/** Names that begin with no letter stand under `0`. */
export function letterLabel(letter: string): string {
  return letter === '0' ? '0–9' : letter.toUpperCase()
}
