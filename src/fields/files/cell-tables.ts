import type {Table} from 'mdast'
import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {foldBlanks, plainText} from '../plain-text.ts'
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

/** One row by its columns; a cell of several names is several files that share the others' values. */
function readCells(cells: readonly string[], columns: readonly ColumnKind[], line: number): FileRow[] {
  const cell = (kind: ColumnKind): string | null => {
    const text = cells[columns.indexOf(kind)] ?? ''
    return columns.includes(kind) && !says.test(text) ? text : null
  }
  const name = cell('name')
  if (name === null || !/[A-Za-z]/.test(name)) return []
  const row = emptyRow(cleanName(name), line)
  const [day = null, time = null] = splitMoment(cell('datetime'))
  row.date = cell('date') ?? day
  row.time = cell('time') ?? time
  row.version = cell('version')
  row.size = cell('size')
  row.platform = cell('platform')
  row.language = cell('language')
  return [row]
}

/** What a cell prints that has nothing to say. */
const says = /^(?:|n\/a|none|-+|not available|unknown)$/i

/** `10/26/2001 12:10` in one cell is a day and a time. */
function splitMoment(text: string | null): string[] {
  const tokens = rowTokens(text ?? '')
  return ['date', 'time'].map((kind) => tokens.find((token) => token.kind === kind)?.text ?? '').map((part) => part)
}

function readWithoutHeader(cells: readonly string[], line: number): FileRow[] {
  const tokens = rowTokens(cells.join('  '))
  const row = readPlainRow({tokens, line}, null, {sizes: [], versions: []})
  return row && hasValues(row) ? [row] : []
}
