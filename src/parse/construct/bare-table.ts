import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {dumpKind, hasArrow, isFlow} from '../classify/drawing.ts'
import {announcesError} from '../classify/lead.ts'
import {cellsOf, filledCells, findCloseColumns, findColumns} from '../columns.ts'
import {type Line, leading, positionOf} from '../lines.ts'
import {groupRows, readHeader, readRow} from '../rows.ts'
import {splitAtGaps} from '../split-columns.ts'
import {hasHeader} from './boxed-table.ts'
import {
  type Block,
  type Construct,
  type Context,
  chunkEnd,
  hasGap,
  lineAt,
  sampleTexts,
  skipBlank
} from './construct.ts'
import {rememberColumns, resumedEnd} from './resumed-rows.ts'

/**
 * A table without any rule: three or more lines whose gaps stand below one another (Q100085, Q98430).
 */
export const bareTable: Construct = {
  name: 'bare-table',
  // the first line of a header may have one title only, which stands above a column further right
  starts: (line) => hasGap(line) || line.indent > longestTitle / 2,
  read(lines, at, context) {
    const end = rowsEnd(lines, at)
    if (end - at <= longChunk) return readTable(lines, at, end, context)
    if (isHopeless(lines, end)) return null
    const table = readTable(lines, at, end, context)
    if (!table) noteRefusal(lines, end)
    return table
  }
}

/** Lines of a chunk that is worth a note of how often it was no table. */
const longChunk = 100
/** A long chunk that was none so often, from one line after the other, will not be one further down. */
const mostRefusals = 20

/** The long chunk of these lines that was refused last, and how often. */
const refused = new WeakMap<readonly Line[], {end: number; count: number}>()

function isHopeless(lines: readonly Line[], end: number): boolean {
  const last = refused.get(lines)
  return last?.end === end && last.count >= mostRefusals
}

function noteRefusal(lines: readonly Line[], end: number): void {
  const last = refused.get(lines)
  refused.set(lines, {end, count: last?.end === end ? last.count + 1 : 1})
}

function readTable(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  const first = lineAt(lines, at)
  const isHeaderApart = end > chunkEnd(lines, at)
  const chunk = lines.slice(at, end).filter((line) => !line.blank)
  if (chunk.length < fewestRows && !(isPair(chunk) && !announcesError(context.lead))) return null
  const texts = chunk.map((line) => line.text)
  if (texts.some((text) => text.includes('\t')) || texts.some(hasArrow)) return null
  const headerLines = isHeaderApart ? chunkEnd(lines, at) - at : 0
  const starts = columnsOf(texts, headerLines, announcesError(context.lead))
  if (starts.length < 2 || starts.length > 14) return null
  if (codeScore(texts) > 0.3 || dumpKind(texts) === 'listing') return null
  if (filledCells(texts[Math.max(0, headerLines - 1)] ?? '', starts) < 2) return null
  if (isFlow(texts)) return null
  const groups = groupRows(chunk.slice(headerLines), starts)
  if (isHeaderApart) groups.unshift(chunk.slice(0, headerLines))
  if (groups.length < 2) return null
  // a hanging indent or a drawing has gaps too, but few rows with more than one cell
  const full = groups.filter((group) => group.some((line) => filledCells(line.text, starts) >= 2)).length
  if (full / groups.length < 0.8) return null
  // two blanks after each full stop are no columns
  if (
    chunk.every((line) => leading(line.text) === leading(first.text)) &&
    starts.length === 2 &&
    isSentenceGap(texts, starts[1] ?? 0)
  )
    return null
  // more rows may follow, each below a blank line (Q185451)
  const next = skipBlank(lines, end)
  const more = next - end === 1 ? resumedEnd(lines, next, starts) : next
  const below = lines.slice(next, more).filter((line) => !line.blank)
  const columns = splitAtGaps(starts, texts)
  const rows = [...groups, ...groupRows(below, starts)].map((group) => readRow(group, columns))
  const isHeaded = isHeaderApart || (rows.length > 2 && hasHeader(rows) && hasDataBelow(texts))
  if (isHeaded && groups[0]) rows[0] = readHeader(groups[0], columns)
  const node: Table = {
    type: 'table',
    children: rows,
    data: {hasHeader: isHeaded},
    position: positionOf(first, below.at(-1) ?? lineAt(chunk, chunk.length - 1))
  }
  context.lead = ''
  rememberColumns(context, columns, first)
  return {nodes: [node], next: below.length > 0 ? more : end}
}

const fewestRows = 3

/** Two rows are a table when each has the same cells, set below one another with room between them (Q140194, Q98105). */
function isPair(chunk: readonly Line[]): boolean {
  const [first, second] = chunk
  if (chunk.length !== 2 || !first || !second) return false
  const above = cellsOf(first.text)
  const below = cellsOf(second.text)
  if (above.length < 2 || above.length !== below.length || chunk.some((line) => noPair.test(line.text))) return false
  const isWide = [above, below].some((cells) =>
    cells.every(([from], at) => at === 0 || from - (cells[at - 1]?.[1] ?? 0) > 2)
  )
  return isWide && above.every(([from, to], at) => from === below[at]?.[0] || (at > 0 && to === below[at]?.[1]))
}

/** Titles that stand apart may run over the gaps of their columns, so the rows alone may tell more of them (Q233517). */
function columnsOf(texts: readonly string[], headerLines: number, isMessage: boolean): number[] {
  const all = findColumns(texts)
  const below = headerLines > 0 ? findColumns(texts.slice(headerLines)) : all
  const open = below.length > all.length ? below : all
  if (open.length > 1 || isMessage) return open
  const close = findCloseColumns(texts)
  return close.length > 1 && !texts.some((text) => noCell.test(text)) && !isLog(texts) ? close : open
}

/** Drawings and logs have gaps too. */
const noCell = /[+|]--|-{3}|={3}|->|<-|>>|%%|\d:\d\d:\d\d/
/** More than half of the lines of a log begin with the same mark (Q226114, Q266729). */
function isLog(texts: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const [mark] = logMark.exec(text) ?? []
    if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return Math.max(...counts.values()) > Math.max(2, texts.length / 2)
}

const logMark = /^\s*(?:[A-Z\d_]{3,}|\[\w+\])(?= )/

/** And so have statements, prompts and dumps. */
const noPair =
  /^\s*@|-{3}|[+|]--|--+>|\d:\d\d:\d\d|[;{}]|^\s*[A-Z]:\\?[\w\\]*>|[.?!:] {2,}|(?:\b[\dA-F]{2}\b ){3}|[\dA-F]{8}|\||\/\s|\s\\/i

/** End of the rows; lines whose cells stand above those of the next chunk are the header of a table (Q29705, Q41478). */
function rowsEnd(lines: readonly Line[], at: number): number {
  const end = chunkEnd(lines, at)
  const next = end + 1
  const header = lineAt(lines, end - 1)
  if (end > at + tallestHeader || !lines[next] || lineAt(lines, next).blank || header.text.length > 76) return end
  const below = chunkEnd(lines, next)
  const texts = sampleTexts(lines, next, below)
  const cells = cellsOf(header.text)
  if (texts.length < 2 || cells.length < 2 || cells.some(([from, to]) => to - from > longestTitle)) return end
  if (/[.:;,]$| : /.test(header.text) || header.indent < lineAt(lines, next).indent - deepestRow) return end
  // a header of several lines could be rows as well
  const titles = sampleTexts(lines, at, end)
  if (titles.length > 1 && !(titles.every(isTitle) && hasDataBelow(['', ...texts]))) return end
  const isAbove = cells.every((cell) => texts.filter((text) => hasCellBelow(text, cell)).length > texts.length * 0.6)
  return isAbove ? below : end
}

const tallestHeader = 3
/** Columns by which rows may stand deeper than their header (Q31338). */
const deepestRow = 4

function isTitle(text: string): boolean {
  return !/\d/.test(text) && (leading(text) > longestTitle / 2 || cellsOf(text).length > 1)
}

/** Characters of the title of a column. */
const longestTitle = 32

/** One of the line's cells, when it has several, stands below the title. */
function hasCellBelow(text: string, [from, to]: [number, number]): boolean {
  const cells = cellsOf(text)
  return cells.length > 1 && cells.some((cell) => cell[0] < to && cell[1] > from)
}

function isSentenceGap(texts: readonly string[], start: number): boolean {
  // labels of other lengths, and what they say below one another (Q89464)
  if (texts.some((text) => / {4,}$/.test(text.slice(0, start)))) return false
  return texts.filter((text) => /[.:?!]\s+$/.test(text.slice(0, start))).length > texts.length / 2
}

/** Header cells have no digits, the cells below have. */
function hasDataBelow(texts: readonly string[]): boolean {
  const [first, ...others] = texts
  return !/\d/.test(first ?? '') && others.filter((text) => /\d/.test(text)).length > others.length * 0.7
}
