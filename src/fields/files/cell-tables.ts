import type {Table} from 'mdast'
import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {foldBlanks, plainText} from '../plain-text.ts'
import {isPlatform} from '../scope/platform.ts'
import {readProduct} from '../scope/product.ts'
import {emptyRow, type FileRow, type FileTable, hasValues} from './file-row.ts'
import {type ColumnKind, readHeaderCells} from './header.ts'
import {cleanName, readPlainRow} from './plain-row.ts'
import {rowTokens} from './row-tokens.ts'

/**
 * File tables whose cells are parted by bars: boxed ones (Q236910, Q237184), and those of authored Markdown.
 *
 * Without a header row, rows count that hold a file name and a day, size or version (Q182333).
 */
export function cellTables(passages: readonly Passage[], file: ArticleFile): FileTable[] {
  const tables: FileTable[] = []
  let last: Table | null = null
  for (const {kind, ancestors} of passages) {
    const table = kind === 'row' ? ancestors.at(-1) : undefined
    if (table?.type !== 'table' || table === last) continue
    last = table as Table
    if (hasBars(last, file)) {
      const found = readTable(last)
      if (found) tables.push(found)
    }
  }
  return tables
}

function hasBars(table: Table, file: ArticleFile): boolean {
  const source: string = file.value
  const start = table.position?.start.offset ?? 0
  return source.slice(start, source.indexOf('\n', source.indexOf('\n', start) + 1)).includes('|')
}

function readTable(table: Table): FileTable | null {
  const rows = table.children.map((row) => ({
    cells: row.children.map((cell) => foldBlanks(plainText(cell))),
    line: row.position?.start.line ?? 1
  }))
  const columns = readHeaderCells(rows[0]?.cells ?? [])
  const read = columns
    ? rows.slice(1).flatMap(({cells, line}) => readCells(cells, columns, line))
    : rows.flatMap(({cells, line}) => readWithoutHeader(cells, line))
  const known = read.filter(hasValues).length
  if (read.length === 0 || (!columns && known < rows.length * 0.6)) return null
  return {rows: read, from: rows[0]?.line ?? 1, to: rows.at(-1)?.line ?? 1}
}

/** One row by its columns; a row without a name gives nothing. */
function readCells(cells: readonly string[], columns: readonly ColumnKind[], line: number): FileRow[] {
  const cell = (kind: ColumnKind): string | null => {
    const text = cells[columns.indexOf(kind)] ?? ''
    return columns.includes(kind) && !says.test(text) ? text : null
  }
  const printed = cell('name')
  // the two cells of a row may have changed places (Q234432)
  const isSwapped = printed !== null && isVersion.test(printed) && aName.test(cell('version') ?? '')
  const name = isSwapped ? cell('version') : printed
  if (name === null || !/[A-Za-z]/.test(name)) return []
  const row = readName(name, line)
  const [day = null, time = null] = splitMoment(cell('datetime'))
  row.date = cell('date') ?? day
  row.time = cell('time') ?? time
  row.version = isSwapped ? printed : cell('version')
  row.size = cell('size')
  row.platform = cell('platform') ?? row.platform
  row.language = cell('language')
  return [row]
}

/** A name, and what stands in brackets behind it: `Atl.dll (Windows NT)` (Q259403). */
function readName(text: string, line: number): FileRow {
  const [, name = text, brackets = ''] = /^(.*\S)\s+(\([^()]*\))$/.exec(text) ?? []
  const row = emptyRow(cleanName(name), line)
  const remark = bare(brackets)
  if (isPlatform(remark)) row.platform = remark
  else row.product = readProduct(remark)
  return row
}

/** Without the brackets around it. */
function bare(text: string): string {
  return text.replace(/^[([<]([^()<>]*)[)\]>]$/, '$1')
}

const isVersion = /^\d+(?:\.\d+)+$/
const aName = /^\S+\.[a-z]\w{1,3}$/i

/** What a cell prints that has nothing to say. */
const says = /^(?:|n\/a|none|-+|not available|unknown)$/i

/** `10/26/2001 12:10` in one cell is a day and a time. */
function splitMoment(text: string | null): (string | null)[] {
  const tokens = rowTokens(text ?? '')
  return ['date', 'time'].map((kind) => tokens.find((token) => token.kind === kind)?.text ?? null)
}

/** A row without heads: its cells tell what they are, and a cell of words tells nothing. */
function readWithoutHeader(cells: readonly string[], line: number): FileRow[] {
  const telling = cells.filter(
    (cell) => rowTokens(cell).every(({kind}, index) => kind !== 'word' || index > 0) || isPlatform(bare(cell))
  )
  const row = readPlainRow({tokens: rowTokens(telling.join('  ')), line}, null, {sizes: [], versions: []})
  return row && hasValues(row) ? [row] : []
}
