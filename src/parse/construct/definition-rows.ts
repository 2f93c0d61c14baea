import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {dumpKind, hasArrow, isFlow} from '../classify/drawing.ts'
import {cellsOf} from '../columns.ts'
import {type Line, positionOf} from '../lines.ts'
import {readRow} from '../rows.ts'
import {type Construct, chunkEnd, hasGap, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {rememberColumns} from './resumed-rows.ts'

/**
 * Terms and what they mean, in two or more columns with blank lines between the rows (Q199131, Q34856).
 *
 * ```text
 *   SERVER     Names the server to
 *              which it connects.      goes on at the second column
 *
 *   TIMEOUT    Seconds to wait.
 * ```
 */
export const definitionRows: Construct = {
  name: 'definition-rows',
  starts: (line) => hasGap(line) && rowStart.test(line.text),
  read(lines, at, context) {
    const first = lineAt(lines, at)
    // told by the first chunk alone: what declines must not have read far
    const texts = sampleTexts(lines, at, chunkEnd(lines, at))
    if (codeScore(texts) > 0.3 || dumpKind(texts) === 'listing') return null
    const columns = columnsOf(first)
    const rows: Line[][] = []
    let chunks = 0
    let end = at
    for (let next = at; next < lines.length && next - end <= 1; next = skipBlank(lines, end)) {
      const stop = chunkEnd(lines, next)
      if (!addRows(rows, lines.slice(next, stop), columns)) break
      chunks++
      end = stop
    }
    // several rows of one chunk are a bare table, whose first row may be a header
    if (chunks === 1 && (rows.length !== 1 || sectionNumber.test(first.text))) return null
    if (rows.length < 3 && rows.every((row) => row.length === 1)) return null
    if (isFlow(texts)) return null
    const starts = columns.map((column) => Math.max(0, column - 1))
    const node: Table = {
      type: 'table',
      children: rows.map((row) => readRow(row, starts)),
      data: {hasHeader: false},
      position: positionOf(first, lineAt(lines, end - 1))
    }
    context.lead = ''
    rememberColumns(context, starts, first)
    return {nodes: [node], next: end}
  }
}

/** Where the cells of the first row begin; two blanks after a full stop begin none (Q83435). */
function columnsOf(line: Line): number[] {
  const cells = cellsOf(line.text)
  return cells.filter((_, index) => index < 2 || !isSentence(line, cells[index - 1])).map(([from]) => from)
}

function isSentence(line: Line, cell: [number, number] | undefined): boolean {
  return cell !== undefined && /[a-z)][.?!:]["')]?$/.test(line.text.slice(...cell))
}

const rowStart = /^\s*\S{1,28}(?: \S{1,28}){0,4} {2,}\S/
/** `3.3  Printing …`: the title of a section. */
const sectionNumber = /^\s*\d+\.\d/
/** Characters of a term. */
const longestTerm = 32

/** Add the rows of a chunk; false when it has a line that is neither a row nor what goes on with one. */
function addRows(rows: Line[][], chunk: readonly Line[], columns: readonly number[]): boolean {
  const added: Line[][] = []
  let open = rows.at(-1) ?? null
  const goingOn: Line[] = []
  for (const line of chunk) {
    if (line.text.includes('\t') || hasArrow(line.text)) return false
    const cells = cellsAt(line.text, columns)
    const column = columns.findIndex((start) => Math.abs(start - line.indent) <= 1 || isBehindDash(line, open, start))
    if (line.indent === columns[0]) {
      if (!isRow(line, cells, columns)) return false
      open = [line]
      added.push(open)
    } else if (column < 1 || !open || !stand(cells, columns)) return false
    else if (added.length > 0) open.push(line)
    else goingOn.push(line)
  }
  rows.at(-1)?.push(...goingOn)
  rows.push(...added)
  return true
}

/** The widest term may leave a single blank before the dash (Q194728). */
function cellsAt(text: string, columns: readonly number[]): [number, number][] {
  const cells = cellsOf(text)
  const [first] = cells
  const start = columns[1] ?? 0
  if (!first || first[0] !== columns[0] || first[1] < start + 2 || text.slice(start - 1, start + 2) !== ' - ')
    return cells
  return [[first[0], start - 1], [start, first[1]], ...cells.slice(1)]
}

/** `- Adds a command`, and below it what goes on behind the dash (Q58568). */
function isBehindDash(line: Line, row: readonly Line[] | null, start: number): boolean {
  return line.indent === start + 2 && row?.[0]?.text.startsWith('- ', start) === true
}

/** A term, a gap, and what it means at the second column; there may be more columns. */
function isRow(line: Line, cells: readonly [number, number][], columns: readonly number[]): boolean {
  const [term] = cells
  if (!term || cells.length < 2 || !stand(cells, columns)) return false
  return term[1] - term[0] <= longestTerm && !/[.;!,]$|[a-z]\?$/.test(line.text.slice(...term))
}

/** Each cell begins at a column, give or take the blank that the archive's conversion lost; in the last there may be gaps. */
function stand(cells: readonly [number, number][], columns: readonly number[]): boolean {
  const last = columns.at(-1) ?? 0
  return cells.every(([from]) => from > last || columns.some((start) => Math.abs(start - from) <= 1))
}
