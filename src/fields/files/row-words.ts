import {isPlatform} from '../scope/platform.ts'
import type {FileRow} from './file-row.ts'
import type {Column, ColumnKind} from './header.ts'
import type {Token} from './row-tokens.ts'

/** Words go to the platform and language columns by where these stand among the others; `5.0.2195.4555 shp` is one version. */
export function placeWords(
  tokens: readonly Token[],
  nameToken: Token,
  columns: readonly Column[] | null,
  row: FileRow
): void {
  for (const {text, before, after, joined} of wordRuns(tokens, nameToken)) {
    const between = columns ? columnsBetween(columns, before, after) : []
    const [only] = between
    const bare = text.replace(/^[([<]([^()<>]*)[)\]>]$/, '$1')
    if (before === 'version' && joined && row.version !== null && continuesVersion(columns, between)) {
      row.version += ` ${text}`
    } else if (isPlatform(bare)) row.platform ??= bare
    else if (between.length === 1 && only?.kind === 'platform') row.platform ??= bare
    else if (between.length === 1 && only?.kind === 'language') row.language ??= bare
    else if (between.length > 1) placeAmong(between, bare, row)
  }
}

/** Words behind a version are part of it, unless a column stands there for them. */
function continuesVersion(columns: readonly Column[] | null, between: readonly Column[]): boolean {
  if (!columns) return true
  const [only] = between
  const hasColumn = between.length === 1 && (only?.kind === 'platform' || only?.kind === 'other')
  return has(columns, 'version') && !hasColumn
}

interface WordRun {
  text: string
  /** Kind of the piece before the words and after them; undefined at the ends of the row. */
  before: ColumnKind | undefined
  after: ColumnKind | undefined
  /** Only one blank parts the words from the piece before them. */
  joined: boolean
}

/** Words that stand together, parted from others by two blanks. */
function wordRuns(tokens: readonly Token[], nameToken: Token): WordRun[] {
  const runs: WordRun[] = []
  let last: Token | undefined
  let before: ColumnKind | undefined
  for (const token of tokens) {
    const isWord = token.kind === 'word' || (token.kind === 'name' && token !== nameToken)
    const gap = last ? token.from - last.to : 0
    const open = runs.at(-1)
    if (isWord) {
      if (open && open.after === undefined && open.before === before && gap < 2 && last?.kind === 'word') {
        open.text += ` ${token.text}`
      } else runs.push({text: token.text, before, after: undefined, joined: gap === 1})
    } else {
      before = token === nameToken ? 'name' : columnOf(token)
      for (const run of runs) run.after ??= before
    }
    last = token
  }
  return runs
}

function columnOf(token: Token): ColumnKind {
  if (token.kind === 'date' || token.kind === 'time') return token.kind
  return token.kind === 'dotted' ? 'version' : 'size'
}

/** Columns for words that may stand between two others. */
function columnsBetween(
  columns: readonly Column[],
  before: ColumnKind | undefined,
  after: ColumnKind | undefined
): Column[] {
  const from = before === undefined ? 0 : indexOf(columns, before) + 1
  const to = after === undefined ? columns.length : indexOf(columns, after)
  return columns
    .slice(from, to < from ? columns.length : to)
    .filter(({kind}) => kind === 'platform' || kind === 'language' || kind === 'other')
}

function placeAmong(columns: readonly Column[], text: string, row: FileRow): void {
  for (const {kind} of columns) {
    if (kind === 'language' && row.language === null) {
      row.language = text
      return
    }
    if (kind === 'platform' && row.platform === null) {
      row.platform = text
      return
    }
    if (kind === 'other') return
  }
}

/** Whether the header has a column of that kind. */
export function has(columns: readonly Column[], kind: ColumnKind): boolean {
  return columns.some((column) => column.kind === kind)
}

/** Place of the first column of that kind, -1 without one. */
export function indexOf(columns: readonly Column[], kind: ColumnKind): number {
  return columns.findIndex((column) => column.kind === kind)
}
