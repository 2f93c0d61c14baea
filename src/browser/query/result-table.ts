import {numberPermalink} from '../articles.ts'
import {breakable} from '../breakable.ts'
import type {QueryReply} from '../database/protocol.ts'
import {element} from '../element.ts'
import {makeSortable} from '../page/table-sorting.ts'
import {siteUrl} from '../site-root.ts'

/** Rows as a table that its headings sort; numbers of articles lead to them. */
export function resultTable({columns, rows}: QueryReply): HTMLElement {
  const head = element('tr', {}, ...columns.map((column) => element('th', {scope: 'col'}, column)))
  const body = rows.map((row) => element('tr', {}, ...row.map((value) => element('td', {}, cell(value)))))
  const table = element(
    'table',
    {className: 'wide sortable'},
    element('thead', {}, head),
    element('tbody', {}, ...body)
  )
  makeSortable(table)
  const box = element('div', {className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Rows'}, table)
  return box
}

function cell(value: unknown): Node | string {
  if (value === null) return element('small', {}, 'null')
  const text = String(value)
  const number = /^Q([1-9]\d{3,8})$/.exec(text)?.[1]
  return number === undefined ? breakable(text) : element('a', {href: siteUrl(numberPermalink(number)).href}, text)
}
