import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'

/** A column of a table with one record a row. */
export interface Column<Row> {
  heading: string
  /** What stands before the cell on a phone, where rows are paragraphs without headings. */
  label?: string
  className?: string
  cell(site: Site, row: Row): Hole
  /** Whether a row says something here. A column that no row fills is left out. */
  isFilled(row: Row): boolean
}

/** A table that sorts, with only those columns that say something; on a phone each row is a paragraph. */
export function recordTable<Row>(
  site: Site,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[]
): Html {
  const shown = columns.filter(({isFilled}) => rows.some(isFilled))
  const headings = shown.map(({heading}) => html`<th scope="col">${heading}</th>`)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table class="wide sortable records"><thead><tr>${headings}</tr></thead><tbody>
${rows.map(
  (row) => html`<tr>${shown.map((column) => tableCell(column, column.cell(site, row)))}</tr>
`
)}</tbody></table></div>`
}

function tableCell({className, label}: Pick<Column<never>, 'className' | 'label'>, content: Hole): Html {
  const own = className && html` class="${className}"`
  const labelled = label && html` data-label="${label}"`
  return html`<td${own}${labelled}>${content}</td>`
}
