import type {ArticleRecord} from '../../../src/fields/index.ts'
import {address} from '../../../src/site/address.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, type Html, html} from '../../html.ts'
import {fact} from '../fact.ts'
import {count} from '../number.ts'

type FileRow = ArticleRecord['files'][number]

/** The columns beside the name that some file fills. */
interface Columns {
  hasDate: boolean
  hasSize: boolean
}

/** The files that the article lists, one row each; the page's script makes the columns sortable. */
export function files(site: Site, {files}: ArticleRecord): Hole {
  if (files.length === 0) return null
  const columns: Columns = {
    hasDate: files.some(({date, time}) => date !== null || time !== null),
    hasSize: files.some(({size}) => size !== null)
  }
  const {hasDate, hasSize} = columns
  const table = html`<div class="scroll" tabindex="0" role="group" aria-label="Files"><table class="sortable"><thead><tr><th scope="col">File</th>${hasDate && html`<th scope="col">Date</th>`}${hasSize && html`<th scope="col">Bytes</th>`}</tr></thead><tbody>
${files.map((file) => row(site, file, columns))}</tbody></table></div>`
  return fact(
    'files',
    'Files',
    files.length > filesShown ? html`<details><summary>${count(files.length)} files</summary>${table}</details>` : table
  )
}

/** More would be a second text beside the text, which lists them too. */
const filesShown = 30

function row(site: Site, file: FileRow, {hasDate, hasSize}: Columns): Html {
  const {name, date, time, version, size, platform, language, product} = file
  const notes = [version, platform, language, product].filter((note) => note !== null)
  const day = hasDate && html`<td>${date}${time && html` <small>${time}</small>`}</td>`
  const bytes = hasSize && html`<td>${size === null ? '' : count(size)}</td>`
  return html`<tr><td><a href="${site.href(address.file(name))}"><code>${name}</code></a>${notes.length > 0 && html` <small>${notes.join(' · ')}</small>`}</td>${day}${bytes}</tr>
`
}
