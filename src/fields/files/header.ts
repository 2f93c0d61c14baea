/** What a column of a file table holds. `datetime` holds both; `other` is text that the record does not keep. */
export type ColumnKind = 'name' | 'date' | 'time' | 'datetime' | 'version' | 'size' | 'platform' | 'language' | 'other'

/** A column by its head, and where the head begins and ends in the header line. */
export interface Column {
  kind: ColumnKind
  from: number
  to: number
}

/**
 * Read the header line of a file table: which columns it has, in which order.
 *
 * *Shape*: `Date  Time  Version  Size  File name  Platform` (Q283001), `File name | Version` (Q236910).
 * Null when it is no header of a file table: that needs one column of file names, and one of days, sizes or versions.
 */
export function readHeader(text: string): Column[] | null {
  if (text.length > longestHeader || !nameWord.test(text) || !valueWord.test(text)) return null
  // what lies on which disk is a listing of disks (Q83491)
  return /\bdisks?\b/i.test(text) ? null : asFileTable(readHeads(text))
}

/** The same for the header row of a table with cells. */
export function readHeaderCells(cells: readonly string[]): ColumnKind[] | null {
  const columns = cells.map((cell) => ({kind: kindOf(cell), from: 0, to: 0}))
  return asFileTable(columns)?.map((column) => column.kind) ?? null
}

const longestHeader = 200
const nameWord = /name|file|driver|module|dll/i
const valueWord = /date|size|version|ver\b|bytes|build|modified|stamp/i

/** Heads by kind. The more exact one stands first: `File date` is a date, `File` a name. */
const heads: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'datetime',
    /^(?:file )?(?:date ?(?:\/|and|&) ?time|time ?(?:\/|and|&) ?date|date ?stamp ?\/ ?time ?stamp)(?: stamp)?$/
  ],
  [
    'date',
    /^(?:file |creation |modified |build |release |last )?dates?(?: ?stamp)?(?: modified| created)?(?: ?\((?:gmt|utc)\))?$|^(?:last )?(?:modified|updated)(?: on)?$|^date of file$/
  ],
  ['time', /^(?:file )?times?(?: ?stamp)?(?: created)?(?: ?\((?:gmt|utc)\))?$/],
  [
    'version',
    /^(?:file |current |new |product |program |driver |build |dll |or file )?version(?:s| ?#| no\.?| numbers?| level)?(?: ?#)?$|^ver\.?$|^build(?: number| ?#)?$|^revision$/
  ],
  [
    'size',
    /^(?:file |approx\. |approximate |uncompressed |actual )?(?:file )?sizes?(?: ?\(?(?:in )?(?:bytes|kb|k)\)?)?$|^filesize$|^bytes$|^length$/
  ],
  ['platform', /^(?:platforms?|processor(?: type)?|architecture|cpu)$/],
  ['language', /^languages?(?: version)?$/],
  [
    'name',
    /^(?:file ?names?(?: and (?:path|location))?|path and file ?name|long file ?name|files?|names?(?: of file)?|driver(?: file)?(?: ?name)?|module(?: name)?|dll(?: name| file)?|file\(s\)|control file name|run-time file|updated files?)$/
  ]
]

function kindOf(head: string): ColumnKind {
  const words = head
    .replace(/[*:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return heads.find(([, form]) => form.test(words))?.[0] ?? 'other'
}

/** Heads are parted by two blanks or a tab; `File Date Time` is parted by one and cut where words are heads of their own. */
function readHeads(text: string): Column[] {
  const columns: Column[] = []
  for (const match of text.matchAll(/\S+(?: \S+)*/g)) {
    const head = match[0]
    const kind = kindOf(head)
    const column = {kind, from: match.index, to: match.index + head.length}
    if (kind !== 'other' || !head.includes(' ')) columns.push(column)
    else columns.push(...(cutHeads(head, match.index) ?? [column]))
  }
  return columns
}

function cutHeads(head: string, at: number): Column[] | null {
  const words = head.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const first = words.slice(0, count).join(' ')
    const kind = kindOf(first)
    if (kind === 'other') continue
    const rest = words.slice(count).join(' ')
    const restAt = at + first.length + 1
    const restKind = kindOf(rest)
    const column = {kind, from: at, to: at + first.length}
    if (restKind !== 'other') return [column, {kind: restKind, from: restAt, to: restAt + rest.length}]
    const others = cutHeads(rest, restAt)
    if (others) return [column, ...others]
  }
  return null
}

/** Of two columns that could be the name, the one called file; of two dates, sizes or versions, the first. */
function asFileTable(columns: readonly Column[]): Column[] | null {
  const kinds = columns.map((column) => column.kind)
  if (!kinds.includes('name') || !kinds.some((kind) => valueKinds.has(kind))) return null
  const seen = new Set<ColumnKind>()
  return columns.map((column) => {
    if (column.kind === 'other' || !seen.has(column.kind)) {
      seen.add(column.kind)
      return column
    }
    return {...column, kind: 'other'}
  })
}

const valueKinds = new Set<ColumnKind>(['date', 'datetime', 'version', 'size'])
