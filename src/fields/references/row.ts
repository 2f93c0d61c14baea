import type {TableCell, TableRow} from 'mdast'
import type {Passage} from '../passages.ts'
import {foldBlanks, plainText} from '../plain-text.ts'
import type {Pointer} from './pointer.ts'
import {cleanTitle} from './title.ts'

/**
 * Numbers in a table, their titles beside them.
 *
 * ```text
 * | Q169843 | PPTP Connection to Multihomed … | 2 |    the title in the next cell; a page count is none (Q179727)
 * Q134363 Windows 95 Support Assistant (contains the     the title in the same cell, going on in the rows below until
 *        Windows 95 Software Compatibility List)  3      the page count (Q151291)
 * ```
 */
export function rowPointers(passage: Passage, found: readonly Pointer[], open: OpenTitle): Pointer[] {
  const row = passage.node
  if (row.type !== 'tableRow') return [...found]
  const cells = row.children.map(textOf)
  if (found.length === 0) {
    goOn(row, cells, open)
    return []
  }
  const pointers = found.map((pointer) =>
    pointer.title === null ? {...pointer, title: beside(cells, pointer.id)} : pointer
  )
  const last = pointers.at(-1)
  const isOpen = last !== undefined && cells[0]?.startsWith(last.id) && cells[0] !== last.id && !cells.some(isCount)
  open.pointer = isOpen ? last : null
  open.column = columnOf(row.children[0])
  return pointers
}

/** The title that the row above left open. */
export interface OpenTitle {
  pointer: Pointer | null
  column: number
}

/** A row that begins further to the right goes on with the title above it. */
function goOn(row: TableRow, cells: readonly string[], open: OpenTitle): void {
  const pointer = open.pointer
  if (!pointer) return
  const first = row.children.find((cell) => textOf(cell) !== '')
  const text = first ? textOf(first) : ''
  if (columnOf(first) <= open.column || isCount(text)) open.pointer = null
  else pointer.title = cleanTitle(`${pointer.title ?? ''} ${text}`, pointer.id)
  if (cells.some(isCount)) open.pointer = null
}

function beside(cells: readonly string[], id: string): string | null {
  const at = cells.findIndex((cell) => cell.replace(/[:.]$/, '') === id)
  if (at === -1) return null
  const cell = [cells[at + 1], cells[at - 1]].find((text) => text !== undefined && /[A-Za-z]{2}/.test(text))
  return cell === undefined ? null : cleanTitle(cell, id)
}

function isCount(cell: string): boolean {
  return /^\d{1,3}$/.test(cell)
}

function textOf(cell: TableCell): string {
  return foldBlanks(plainText(cell))
}

function columnOf(cell: TableCell | undefined): number {
  return cell?.position?.start.column ?? 0
}
