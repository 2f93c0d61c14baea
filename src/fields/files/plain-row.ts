import {isLanguage} from '../scope/language.ts'
import {isPlatform} from '../scope/platform.ts'
import {readProduct} from '../scope/product.ts'
import {emptyRow, type FileRow} from './file-row.ts'
import type {Column, ColumnKind} from './header.ts'
import {rowTokens, type Token} from './row-tokens.ts'
import {has, indexOf, placeWords} from './row-words.ts'

/** A line of a plain table, cut into its pieces. */
export interface PlainRow {
  tokens: Token[]
  line: number
  /** What stands behind the last piece on the lines below: the rest of a cell that was wrapped (Q238453). */
  rest?: string
  /** `Visual C++ 6.0:` before a row that has no header (Q128554). */
  label?: string
}

/** Cut a line into its pieces; a label before a row without a header is none of them. */
export function cutRow(text: string, line: number, hasHeader: boolean): PlainRow {
  const label = hasHeader ? null : /^\s*(?:[-*] )?([A-Z][^:|]{1,40}?) ?: +(?=\S)/.exec(text)
  if (!label?.[1]) {
    const tokens = rowTokens(text)
    const end = hasHeader ? -1 : descriptionAt(tokens)
    return {tokens: end === -1 ? tokens : tokens.slice(0, end), line}
  }
  const blank = ' '.repeat(label[0].length)
  return {tokens: rowTokens(blank + text.slice(label[0].length)), line, label: label[1]}
}

/**
 * Index of the piece with which the description of a row without a header begins, or -1.
 *
 * *Shape*: `21/08/98  17:05  71,739 SMTPFTP.EXE PC/TCP Kernel from FTP Software, Inc.` (Q192054).
 */
function descriptionAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({kind}) => kind === 'word')
  if (tokens.length - at <= fewWords) return -1
  const kinds = tokens.slice(0, at).map(({kind}) => kind)
  const isWhole =
    kinds.includes('name') && kinds.includes('date') && (kinds.includes('size') || kinds.includes('number'))
  return isWhole ? at : -1
}

const fewWords = 3

/**
 * Where the cells of a plain table stand, learned from the pieces that can be nothing else.
 *
 * ```text
 * Date         Time   Version         Size       File name       the heads do not stand above the cells, so a lone
 * 01-Mar-2001  18:55  2.00.1493.3259     23,520  Coexist.dll     `67` is a size because it ends where sizes end
 * 01-Mar-2001  18:55                         67  Remote.ini
 * ```
 */
export interface Edges {
  sizes: number[]
  versions: number[]
}

export function learnEdges(rows: readonly PlainRow[]): Edges {
  const edges: Edges = {sizes: [], versions: []}
  for (const {tokens} of rows) {
    for (const token of tokens) {
      if (token.kind === 'size') edges.sizes.push(token.to)
      if (token.kind === 'dotted') edges.versions.push(token.from)
    }
  }
  return edges
}

/** Read the pieces of a row by the columns that the header names; by what they look like when there is no header. */
export function readPlainRow(printed: PlainRow, columns: readonly Column[] | null, edges: Edges): FileRow | null {
  let row = printed
  const nameToken = pickName(row.tokens, columns)
  if (!nameToken) return null
  if (columns) row = {...row, tokens: row.tokens.map((token) => inItsColumn(token, nameToken, columns))}
  const result = emptyRow(cleanName(nameToken.text), row.line)
  for (const token of row.tokens) {
    if (token === nameToken) continue
    if (token.kind === 'date') result.date ??= token.text
    else if (token.kind === 'time') result.time ??= token.text
    else if (token.kind === 'size') result.size ??= token.text
    else if (token.kind === 'dotted') placeDotted(token, columns, result)
  }
  const last = columns?.at(-1)?.kind
  const tail = row.tokens.slice(row.tokens.indexOf(nameToken) + 1)
  if (columns?.at(-2)?.kind === 'name' && (last === 'platform' || last === 'language')) {
    const text = [...tail.map((token) => token.text), row.rest ?? ''].join(' ').trim()
    if (/^[^-]/.test(text)) result[last] = text
    row = {...row, tokens: row.tokens.slice(0, row.tokens.indexOf(nameToken) + 1)}
  }
  placeNumbers(row.tokens, columns, edges, result)
  placeWords(row.tokens, nameToken, columns, result)
  if (row.label !== undefined) placeLabel(row.label, result)
  return result
}

function placeLabel(label: string, row: FileRow): void {
  if (isLanguage(label)) row.language ??= label
  else if (isPlatform(label)) row.platform ??= label
  else row.product ??= readProduct(label)
}

/**
 * A number on the side of the name where its column is not belongs to a column of words there: `Common Dialog Control 5.0
 * (SP2)   Comdlg32.ocx  5.01.4319` (Q194784).
 */
function inItsColumn(token: Token, nameToken: Token, columns: readonly Column[]): Token {
  if (token.kind !== 'dotted' && token.kind !== 'number' && token.kind !== 'size') return token
  if (isFullVersion(token)) return token
  const nameAt = indexOf(columns, 'name')
  const isBefore = token.from < nameToken.from
  const own = columnsOf(token)
  const beside = columns.filter((_, index) => (isBefore ? index < nameAt : index > nameAt))
  const isWords = beside.some(({kind}) => kind === 'other') && !beside.some(({kind}) => own.includes(kind))
  return isWords ? {...token, kind: 'word'} : token
}

/** The columns a number may stand in: `6.22` is a version, `1.854.736` may be a size, `67` is either. */
function columnsOf({kind, text}: Token): ColumnKind[] {
  if (kind === 'size') return ['size']
  return kind === 'number' || isGrouped(text) ? ['version', 'size'] : ['version']
}

/** `4.10.1903` is a version in a column of descriptions too (Q194477); the `6.22` of `MS-DOS 6.22` is none (Q117417). */
function isFullVersion({kind, text}: Token): boolean {
  return kind === 'dotted' && /^\d+\.\d+\.\d+/.test(text) && !isGrouped(text)
}

/** The piece that is the file's name: of several, the one nearest to the column of names. */
function pickName(tokens: readonly Token[], columns: readonly Column[] | null): Token | null {
  const names = tokens.filter((token) => token.kind === 'name')
  const column = columns?.find(({kind}) => kind === 'name')
  if (!column || names.length < 2) return names[0] ?? null
  return names.reduce((best, token) =>
    Math.abs(token.from - column.from) < Math.abs(best.from - column.from) ? token : best
  )
}

/** A name without the mark of a footnote or the comma of a list. */
export function cleanName(text: string): string {
  return text.replace(/^[("'[]+|[)"'\],;*]+$/g, '')
}

function placeDotted(token: Token, columns: readonly Column[] | null, row: FileRow): void {
  const isSize = isGrouped(token.text) && columns !== null && has(columns, 'size')
  // behind a version a number with dots is the size: `7.0.1313.0  101.872` (Q258614)
  if (isSize && (!has(columns, 'version') || row.version !== null)) row.size ??= token.text
  else row.version ??= token.text
}

/** `1.854.736`: a number with dots between its thousands. */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(text)
}

/** A whole number is a size or a version: by the columns there are, else by where the other rows have theirs. */
function placeNumbers(tokens: readonly Token[], columns: readonly Column[] | null, edges: Edges, row: FileRow): void {
  const numbers = tokens.filter((token) => token.kind === 'number')
  if (numbers.length === 0) return
  const needsSize = row.size === null && (!columns || has(columns, 'size'))
  const needsVersion = row.version === null && columns !== null && has(columns, 'version')
  const [first, second] = numbers
  if (!first) return
  if (needsSize && needsVersion) {
    if (second) {
      const isSizeFirst = columns !== null && indexOf(columns, 'size') < indexOf(columns, 'version')
      row.size = (isSizeFirst ? first : second).text
      row.version = (isSizeFirst ? second : first).text
    } else if (isNearerToVersions(first, edges)) row.version = first.text
    else row.size = first.text
  } else if (needsSize) row.size = first.text
  else if (needsVersion) row.version = first.text
}

function isNearerToVersions(token: Token, {sizes, versions}: Edges): boolean {
  const toSizes = Math.min(...sizes.slice(0, 50).map((edge) => Math.abs(edge - token.to)))
  const toVersions = Math.min(...versions.slice(0, 50).map((edge) => Math.abs(edge - token.from)))
  return toVersions < toSizes
}
