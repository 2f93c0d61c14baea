import {pageOf} from '../../src/site/address.ts'
import type {PageOfList} from '../../src/site/paging.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'
import {count} from './number.ts'

/** The ways to the other pages of a list; nothing when there is only one. */
export function pager(site: Site, {list, pageNumber, pageCount}: PageOfList): Hole {
  if (pageCount === 1) return null
  const link = (target: number, label: Hole): Html =>
    html`<li><a href="${site.href(pageOf(list, target))}"${target === pageNumber && html` aria-current="page"`}>${label}</a></li>
`
  return html`<nav class="pager" aria-label="Pages"><ol>
${pageNumber > 1 && link(pageNumber - 1, 'Previous')}${shown(pageNumber, pageCount).map((target) => (target === null ? html`<li aria-hidden="true">…</li>` : link(target, target)))}${pageNumber < pageCount && link(pageNumber + 1, 'Next')}</ol></nav>`
}

/** Where in a list of several pages a page stands: `, page 2 of 97`. */
export function pagePlace({pageNumber, pageCount}: PageOfList): string {
  return pageCount === 1 ? '' : `, page ${count(pageNumber)} of ${count(pageCount)}`
}

/** First, last and those around the current page; null stands for what is left out. */
function shown(pageNumber: number, pageCount: number): (number | null)[] {
  const numbers = [1, pageNumber - 2, pageNumber - 1, pageNumber, pageNumber + 1, pageNumber + 2, pageCount]
  const kept = [...new Set(numbers)].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b)
  return kept.flatMap((number, index) => (index > 0 && number - (kept[index - 1] ?? 0) > 1 ? [null, number] : [number]))
}
