import type {BodyLine} from './body-lines.ts'
import {monthNames} from './date.ts'
import {type FileRow, type FileTable, hasValues} from './file-row.ts'
import {type Column, readHeader} from './header.ts'
import {isListing} from './listing.ts'
import {cutRow, learnEdges, type PlainRow, readPlainRow} from './plain-row.ts'
import {rowTokens, type Token} from './row-tokens.ts'

/**
 * File tables that are drawn with blanks: with a header line, or rows alone (Q241041, Q186401).
 *
 * ```text
 *   Date        Time      Size   File name  Platform
 *   ------------------------------------------------     a rule, blank lines, or nothing at all
 *   10/07/1999  03:13p  123,152  Netbt.sys  x86
 * ```
 *
 * They are read from the lines of the source, whatever block the parser made of them.
 */
export function plainTables(lines: readonly BodyLine[]): FileTable[] {
  const tables: FileTable[] = []
  let at = 0
  while (at < lines.length) {
    const header = headerAt(lines, at)
    const found = collectRows(lines, header ? skipRule(lines, at + 1) : at, header)
    if (found.rows.length > 0) {
      const table = makeTable(found, header, lines, at)
      if (table) tables.push(table)
      at = found.next
    } else at++
  }
  return tables
}

interface Found {
  rows: PlainRow[]
  next: number
}

const longestRow = 400
/** A header without gaps is shorter. */
const longestSentence = 60
const rule = /^\s*[-=_](?:[-=_ ]*[-=_])?$/
const mostBlankLines = 3

/** A day in any form, or three numbers of a version. */
const opensTable = new RegExp(
  `\\d(?:[-/][\\da-z]|\\.\\d+\\.\\d|, ?\\d+, ?\\d)|(?:${monthNames})[a-z]{0,6}\\.?,?[- ]\\d`,
  'i'
)

/** The header line, when a rule or a row follows it. */
function headerAt(lines: readonly BodyLine[], at: number): Column[] | null {
  const text = lines[at]?.text ?? ''
  if (text.length > longestSentence && !/\S(?: {2,}|\t)\S/.test(text)) return null
  if (text.includes('|')) return null
  const columns = readHeader(text)
  if (!columns) return null
  const next = skipRule(lines, at + 1)
  return next < lines.length && next - at <= 6 ? columns : null
}

/** Index of the first line below a header that is neither blank nor a rule; a second line of the header may stand above the rule. */
function skipRule(lines: readonly BodyLine[], at: number): number {
  let next = at
  if (rule.test(lines[at + 1]?.text ?? '') && !rule.test(lines[at]?.text ?? '')) {
    if (!isRow(rowTokens(lines[at]?.text ?? ''))) next++
  }
  while (next < lines.length && (lines[next]?.text === '' || rule.test(lines[next]?.text ?? ''))) next++
  return next
}

/** Rows from `at` on; blank lines may stand between them. */
function collectRows(lines: readonly BodyLine[], at: number, header: readonly Column[] | null): Found {
  const rows: PlainRow[] = []
  let next = at
  let blanks = 0
  for (let index = at; index < lines.length && blanks <= mostBlankLines; index++) {
    const line = lines[index] as BodyLine
    if (line.text.trim() === '') {
      blanks++
      continue
    }
    if (rule.test(line.text) && rows.length > 0) continue
    // where the rows begin without a header it is known that there is none
    if (line.text.length > longestRow || ((header || index > at) && headerAt(lines, index))) break
    // most lines are no rows: a row that needs no header has a name with a dot, and the first one a day or a version
    if (header === null && (!line.text.includes('.') || !(rows.length > 0 || opensTable.test(line.text)))) break
    const row = cutRow(line.text, line.number, header !== null)
    const {tokens} = row
    if (header) promoteName(tokens, rows)
    const isStrict = header === null || blanks > 1
    if (isStrict ? !isRow(tokens) && !isVersionRow(tokens, rows) : !mayBeRow(tokens, header)) {
      // what a description goes on with stands under its column
      const open = rows.at(-1)
      if (!header || blanks > 0 || !open || !isIndented(tokens, rows)) break
      if ((tokens[0]?.from ?? 0) > nameEnd(open)) open.rest = `${open.rest ?? ''} ${line.text.trim()}`.trim()
      continue
    }
    rows.push(row)
    next = index + 1
    blanks = 0
  }
  return {rows, next: Math.max(next, at + 1)}
}

/** `README` below `README.EXE` is a name too: a word where the rows above have their names, in a row that has values (Q83532). */
function promoteName(tokens: Token[], rows: readonly PlainRow[]): void {
  const start = rows[0] && nameStart(rows[0])
  if (start === undefined || tokens.some(({kind}) => kind === 'name')) return
  if (tokens.filter(({kind}) => valueKinds.has(kind)).length < 2) return
  const at = tokens.findIndex(({kind, from}) => kind === 'word' && Math.abs(from - start) <= 1)
  const word = tokens[at]
  // `MSTCPIP  CAB` is a line of a directory (Q194477)
  if (word && tokens[at + 1]?.kind !== 'word' && !word.text.endsWith('\\')) word.kind = 'name'
}

/** Pieces of a row that needs no header: a name, a day and a size, and few words; or a name, a day and a version alone. */
export function isRow(tokens: readonly Token[]): boolean {
  const kinds = tokens.map((token) => token.kind)
  if (!kinds.includes('name') || !kinds.includes('date')) return false
  // a line of a log: `1/16/2001 2:27:39 PM  …  CliEx32.dll  4294896193 (0xFFFEEA41)` (Q288218)
  if (tokens.some(({kind, text}) => kind === 'word' && /^\(0x[\da-f]+\)/i.test(text))) return false
  if (kinds.some((kind) => kind === 'size' || kind === 'number')) return wordsOutsideBrackets(tokens) <= 3
  return kinds.includes('dotted') && !kinds.includes('word')
}

/**
 * A name and a version with a gap between them and nothing else: `oleaut32.dll     2.30.4261` (Q196208). Below such a row
 * the version may be short or missing: `COMCAT.DLL  4.71`, `OLEPRO32.DLL  ---` (Q187282).
 */
function isVersionRow([name, version, ...others]: readonly Token[], above: readonly PlainRow[]): boolean {
  if (name?.kind !== 'name' || version === undefined || others.length > 0 || version.from < name.to + 2) return false
  if (version.kind === 'dotted' && version.text.split(/[.,]/).length > 2) return !internetAddress.test(version.text)
  return (version.kind === 'dotted' || version.text === '---') && above[0]?.tokens.length === 2
}

/** `tick.usno.navy.mil   192.5.41.40` is a computer (Q172878). */
const internetAddress = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.|$)){4}$/

/** `MAPI.DLL 11-1-93 53,536 (Windows for Workgroups version)`: what stands in brackets at the end is one remark (Q128171). */
function wordsOutsideBrackets(tokens: readonly Token[]): number {
  const open = tokens.findLastIndex(({kind, text}) => kind === 'word' && text.startsWith('('))
  const isClosed = tokens.at(-1)?.text.endsWith(')') === true
  return tokens.filter(({kind}, index) => kind === 'word' && !(isClosed && open !== -1 && index >= open)).length
}

/** Pieces of a row below a header: a name at least, and no sentence. */
function mayBeRow(tokens: readonly Token[], header: readonly Column[]): boolean {
  if (!tokens.some((token) => token.kind === 'name')) return false
  const words = tokens.filter((token) => token.kind === 'word').length
  const values = tokens.filter((token) => valueKinds.has(token.kind)).length
  const hasText = header.some(({kind}) => kind === 'other')
  // `NOTE: The Voltrack.vxd file is installed on Windows 95 computers only.` below the table (Q154436)
  const isSentence =
    tokens[0]?.kind === 'word' &&
    tokens.every(({kind}) => kind === 'word' || kind === 'name' || kind === 'number') &&
    tokens.some(({kind, text}) => kind === 'word' && verb.test(text))
  if (isSentence) return false
  return values > 0 ? words <= (hasText ? 20 : 6) : words <= (hasText ? 12 : 2)
}

const verb = /^(?:is|are|was|were|has|have|can|must|should|do|does)$/i
const valueKinds = new Set<Token['kind']>(['date', 'size', 'number', 'dotted'])

function isIndented(tokens: readonly Token[], rows: readonly PlainRow[]): boolean {
  const first = tokens[0]
  const start = Math.min(...rows.map((row) => row.tokens[0]?.from ?? 0))
  return first !== undefined && first.from > start + 2
}

function makeTable(
  {rows, next}: Found,
  header: readonly Column[] | null,
  lines: readonly BodyLine[],
  at: number
): FileTable | null {
  const edges = learnEdges(rows)
  const read = rows.map((row) => readPlainRow(row, header, edges)).filter((row) => row !== null)
  const kept = read.filter((row, index) => hasValues(row) || isInNameColumn(rows[index], rows, read))
  if (!kept.some(hasValues) && !header) return null
  if (isListing(rows, lines, at, next)) return null
  const to = lines[next - 1]?.number ?? 0
  const above = lines[at - 1]?.text.trim() ?? ''
  return {rows: kept, from: lines[at]?.number ?? 0, to, above, isBare: header === null}
}

/** A row of which only the name is printed counts when the name stands where the others have theirs. */
function isInNameColumn(row: PlainRow | undefined, rows: readonly PlainRow[], read: readonly FileRow[]): boolean {
  const start = row && nameStart(row)
  if (start === undefined) return false
  return rows.some((other, index) => {
    const values = read[index]
    return values !== undefined && hasValues(values) && Math.abs((nameStart(other) ?? -9) - start) <= 1
  })
}

function nameEnd(row: PlainRow): number {
  return row.tokens.find((token) => token.kind === 'name')?.to ?? 0
}

function nameStart(row: PlainRow): number | undefined {
  return row.tokens.find((token) => token.kind === 'name')?.from
}
