import type {Element, ElementContent} from 'hast'
import type {Table, TableRow} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {contextOf} from '../context.ts'
import {element, onLines} from '../element.ts'

/**
 * A table in a box that scrolls, because some tables are 650 columns wide (Q96060).
 *
 * Every row gets the cells of the widest one. A header cell without text is a plain cell: it names nothing.
 */
export function table(state: State, node: Table): Element {
  const context = contextOf(state)
  context.tableCount += 1
  const width = Math.max(0, ...rowWidths(node))
  const hasHeader = node.data?.hasHeader !== false
  const rows = node.children.map((row, index) => tableRow(state, node, row, hasHeader && index === 0, width))
  const content = element('table', {}, onLines(hasHeader ? parts(rows) : [element('tbody', {}, onLines(rows))]))
  const box = {className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: `Table ${context.tableCount}`}
  return element('div', box, [content])
}

function parts([header, ...rows]: Element[]): Element[] {
  return [
    ...(header ? [element('thead', {}, onLines([header]))] : []),
    ...(rows.length > 0 ? [element('tbody', {}, onLines(rows))] : [])
  ]
}

function rowWidths(node: Table): Iterable<number> {
  return new Set(node.children.map((row) => row.children.length))
}

function tableRow(state: State, parent: Table, row: TableRow, isHeader: boolean, width: number): Element {
  const cells: Element[] = []
  for (let column = 0; column < width; column++) {
    const cell = row.children[column]
    cells.push(tableCell(cell ? state.all(cell) : [], isHeader, parent.align?.[column]))
  }
  return element('tr', {}, onLines(cells))
}

function tableCell(children: ElementContent[], isHeader: boolean, align: string | null | undefined): Element {
  const properties = align ? {className: [`align-${align}`]} : {}
  return isHeader && children.length > 0
    ? element('th', {scope: 'col', ...properties}, children)
    : element('td', properties, children)
}
