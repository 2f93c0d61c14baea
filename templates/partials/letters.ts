import type {FileLetter} from '../../src/site/pages/file-index.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {counted} from './number.ts'

/** The alphabet, as far as there are files. */
export function letters(site: Site, all: FileLetter[], current?: string): Html {
  const items = all.map(
    ({letter, address, fileCount}) =>
      html`<li><a href="${site.href(address)}" title="${counted(fileCount, 'file')}"${letter === current && html` aria-current="page"`}>${letterLabel(letter)}</a></li>
`
  )
  return html`<nav class="letters" aria-label="First letter"><ul>
${items}</ul></nav>`
}

/** Names that begin with no letter stand under `0`. */
export function letterLabel(letter: string): string {
  return letter === '0' ? '0–9' : letter.toUpperCase()
}
