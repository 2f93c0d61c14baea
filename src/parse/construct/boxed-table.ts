import type {Table, TableCell, TableRow} from 'mdast'
import {parseInline} from '../inline/index.ts'
import {joinLines} from '../joined-text.ts'
import {type Line, leading, positionOf} from '../lines.ts'
import {type Construct, lineAt} from './construct.ts'

/**
 * A table in a box, with `+` at the two ends of its borders and `|` between its cells (Q237184, Q82772).
 *
 * ```text
 * +---------------------------------+
 * | File name  | Date       | Time  |
 * +---------------------------------+      between two borders stands one row; a cell with a line break of its own
 * | Sfgw.exe   | 10/26/2001 | 12:10 |      breaks the row over several lines, so lines are joined before they are split
 * +---------------------------------+
 * ```
 *
 * What is drawn with the same signs but is no table declines, and becomes a drawing.
 */
export const boxedTable: Construct = {
  name: 'boxed-table',
  starts: (line) => border.test(line.text),
  read(lines, at, context) {
    const end = boxEnd(lines, at)
    if (lines.slice(at, end).some((line) => innerBox.test(line.text))) return null
    const groups = rowGroups(lines.slice(at, end))
    if (!groups || groups.length === 0) return null
    const counts = groups.map(cellCount)
    const columns = Math.max(...counts)
    // a table of one column has a rule below each row, a box that somebody drew has not
    const isColumn = groups.length > 2 && (end - at - 1) / 2 === groups.length
    if ((columns < 2 && !isColumn) || (groups.length === 1 && columns < 3 && end - at > 3)) return null
    if (counts.some((count) => count !== columns)) {
      const usual = counts.filter((count) => count === columns).length
      if (usual / counts.length < 0.6) return null
    }
    const rows = groups.map((group, index) => readRow(group, index))
    const node: Table = {
      type: 'table',
      children: rows,
      position: positionOf(lineAt(lines, at), lineAt(lines, end - 1)),
      data: {hasHeader: hasHeader(rows)}
    }
    context.lead = ''
    return {nodes: [node], next: end}
  }
}

/** The lid of a box within the box: windows that somebody drew (Q84133). */
const innerBox = /^\s*\|\s+(?:\|\s+)*\+-{3,}\+\s*\|/
const border = /^\s*\+[-=+]{3,}\+$/

/** Index after the last border of the box. */
function boxEnd(lines: readonly Line[], at: number): number {
  let end = at + 1
  let last = at
  let gap = 0
  for (; end < lines.length; end++) {
    const line = lineAt(lines, end)
    if (border.test(line.text)) {
      last = end
      gap = 0
      const next = lines[end + 1]
      if (!next || (!next.text.trimStart().startsWith('|') && !border.test(next.text))) break
    } else if (!line.text.trimStart().startsWith('|') && ++gap > 400) break
  }
  return last + 1
}

/** The lines between each two borders; null when something else stands there. */
function rowGroups(lines: readonly Line[]): Line[][] | null {
  const groups: Line[][] = []
  let group: Line[] = []
  for (const line of lines) {
    if (border.test(line.text)) {
      if (group.length > 0) groups.push(...splitGroup(group))
      group = []
    } else if (group.length > 0 || line.text.trimStart().startsWith('|')) group.push(line)
    else if (!line.blank) return null
  }
  return group.length > 0 ? null : groups
}

/** Rows without a rule between them: every line is closed and has the same number of cells (Q237184). */
function splitGroup(group: Line[]): Line[][] {
  if (group.length === 1) return [group]
  const counts = group.map((line) => (/^\s*\|.*\|$/.test(line.text) ? line.text.split('|').length : 0))
  if (counts.some((count) => count === 0 || count !== counts[0])) return [group]
  const rows: Line[][] = []
  for (const line of group) {
    const isContinued = /^\s*\|\s*\|/.test(line.text)
    const open = rows.at(-1)
    if (isContinued && open) open.push(line)
    else rows.push([line])
  }
  return rows
}

function cellCount(group: readonly Line[]): number {
  return joinRow(group).split('|').length - 2
}

function joinRow(group: readonly Line[]): string {
  return group.map((line) => line.text.trim()).join(' ')
}

function readRow(group: readonly Line[], index: number): TableRow {
  const position = positionOf(lineAt(group, 0), lineAt(group, group.length - 1))
  const isAligned = group.length > 1 && isClosed(group)
  const cells = isAligned ? alignedCells(group, position) : joinedCells(group, position)
  return {type: 'tableRow', children: cells, position, ...(index === 0 && {})}
}

/** Every line begins and ends with a bar, and has as many cells as the others. */
function isClosed(group: readonly Line[]): boolean {
  const cells = group.map((line) => (/^\s*\|.*\|$/.test(line.text) ? line.text.split('|').length : -1))
  return cells.every((count) => count > 0 && count === cells[0])
}

/** Every line of the row has all its cells: a cell's text is what stands below one another. */
function alignedCells(group: readonly Line[], position: TableRow['position'] & object): TableCell[] {
  const rows = group.map((line) => line.text.trim().slice(1, -1).split('|'))
  return (rows[0] ?? []).map((_, column) => {
    const text = rows
      .map((row) => row[column]?.trim() ?? '')
      .filter((part) => part !== '')
      .join(' ')
    return {type: 'tableCell', children: parseInline(text, () => position), position}
  })
}

function joinedCells(group: readonly Line[], position: TableRow['position'] & object): TableCell[] {
  const {text, locate} = joinLines(group, {width: 0})
  const cells: TableCell[] = []
  const isOneLine = group.length === 1
  let from = text.indexOf('|') + 1
  while (from > 0 && from < text.length) {
    let to = text.indexOf('|', from)
    if (to === -1) to = text.length
    const raw = text.slice(from, to)
    const start = from + leading(`${raw}.`)
    const content = raw.trim()
    const begin = Math.min(start, from + raw.length)
    const cellPosition = isOneLine ? locate(begin, begin + content.length) : position
    cells.push({
      type: 'tableCell',
      position: cellPosition,
      children: parseInline(content, (a, b) => (isOneLine ? locate(begin + a, begin + b) : position))
    })
    from = to + 1
  }
  return cells
}

/** The first row is a header when its cells are words and what stands below is something else. */
export function hasHeader(rows: readonly TableRow[]): boolean {
  const [first, second] = rows
  if (!first || !second) return false
  const texts = first.children.map(cellText)
  if (texts.every((text) => text === '')) return false
  if (texts.some((text) => /^\d[\d.,:/ -]*$|^\d{1,2}[-/]|\.(?:exe|dll|sys|ocx|drv|vxd|txt|hlp)$/i.test(text)))
    return false
  return texts.every((text) => text.length <= 60 && !/[.;]$/.test(text))
}

function cellText(cell: TableCell): string {
  let text = ''
  for (const child of cell.children) {
    if ('value' in child) text += child.value
    else if ('children' in child) for (const inner of child.children) if ('value' in inner) text += inner.value
  }
  return text.trim()
}

declare module 'mdast' {
  interface TableData {
    /** False when the first row is data like the others. */
    hasHeader?: boolean
  }
}
