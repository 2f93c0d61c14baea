import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {hasArrow, isFlow} from '../classify/drawing.ts'
import {filledCells, findCloseColumns, findColumns, fitsColumns} from '../columns.ts'
import {type Line, positionOf} from '../lines.ts'
import {readRow} from '../rows.ts'
import {isRule} from './rule.ts'

/**
 * The lines as one table, when all of them keep to its columns and nothing is in doubt of where its rows begin.
 *
 * ```text
 * To move to the lowest-right cell that     CTRL+END       a chunk of lines with one row in it is this row,
 * contains data                                            whichever cells go on
 *
 * To move down one window                   PAGE DOWN
 * To move up one window                     PAGE UP        each line has all its cells
 * ```
 *
 * `model` are lines of a table among them, whose columns may be those of all; there are at least `width` of them.
 */
export function rowsOfLayout(lines: readonly Line[], model: readonly Line[], width: number): Table | null {
  const filled = lines.filter((line) => !line.blank)
  const ruleAt = filled.findIndex((line) => isRule(line.text))
  const header = ruleAt > 0 && ruleAt <= tallestHeader ? filled.slice(0, ruleAt) : []
  const body = header.length > 0 ? filled.slice(ruleAt + 1) : filled
  const texts = [...header, ...body].map((line) => line.text)
  if (body.length < 2 || texts.some((text) => other.test(text) || hasArrow(text) || isRule(text))) return null
  if ((model.length === 0 && codeScore(texts) > 0.3) || isFlow(texts)) return null
  const below = chunksOf(header.length > 0 ? lines.slice(lines.indexOf(body[0] as Line)) : lines)
  const own = model.map((line) => line.text).filter((text) => !isRule(text))
  for (const starts of [findColumns(texts), findColumns(own), findCloseColumns(texts)]) {
    if (starts.length < Math.max(2, width) || starts.length > mostColumns) continue
    if (!texts.every((text) => fitsColumns(text, starts))) continue
    const rows: Line[][] = []
    if (!below.every((chunk) => addRows(rows, chunk, starts)) || rows.length < 2) continue
    const position = positionOf(filled[0] as Line, filled.at(-1) as Line)
    const children = (header.length > 0 ? [header, ...rows] : rows).map((row) => readRow(row, starts))
    return {type: 'table', children, data: {hasHeader: header.length > 0}, position}
  }
  return null
}

const mostColumns = 8
const tallestHeader = 3
/** Tabs, boxes, lines to write on, arrows, dots, times. */
const other = /\t|\||___|<-|->|\.{4}|\d:\d\d:\d\d/

function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]]
  for (const line of lines) {
    if (!line.blank) chunks.at(-1)?.push(line)
    else if (chunks.at(-1)?.length) chunks.push([])
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

/** Add the rows of a chunk; false when a line may belong above or below. */
function addRows(rows: Line[][], chunk: readonly Line[], starts: readonly number[]): boolean {
  const second = (starts[1] ?? 0) - 1
  const open = rows.at(-1)
  // another paragraph of the last cells
  if (open && chunk.every((line) => line.indent >= second)) {
    open.push(...chunk)
    return true
  }
  const full = chunk.filter((line) => isFull(line, starts))
  const [first] = full
  if (!first) return false
  // a wrapped first cell may stand above the line that has the others
  const above = chunk.slice(0, chunk.indexOf(first))
  if (above.some((line) => line.text.length > second + 1)) return false
  if (full.length === 1) {
    rows.push([...chunk])
    return !chunk.slice(above.length + 1).some(isLabelled)
  }
  if (above.length > 0) return false
  for (const line of chunk) {
    const row = rows.at(-1)
    if (isFull(line, starts)) rows.push([line])
    // below the second column it goes on; deeper than the first of its row, it does so as well
    else if (row && line.indent > (row[0] as Line).indent && !isLabelled(line)) row.push(line)
    else return false
  }
  return true
}

/** `Size: 609,584`: an entry of its own, which would be lost in a cell. */
function isLabelled(line: Line): boolean {
  return /^\s*[A-Z][\w ]{1,24}:(?: [^ ]+){1,4}$/.test(line.text)
}

/** The first cell and another one are filled. */
function isFull(line: Line, starts: readonly number[]): boolean {
  return line.indent < (starts[1] ?? 0) - 1 && filledCells(line.text, starts) > 1
}
