import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {type ChunkIndex, chunkName, type PackedChunks} from '../../search/chunk-index.ts'
import {pagesToColumns} from '../../search/page-columns.ts'
import {databaseFileName, manifestFileName} from '../file-names.ts'
import {fullTextTable} from '../full-text.ts'
import {pageBytes, writeBrowserDatabase} from './browser-database.ts'

/**
 * Cut the browser's database into chunks under `data/chunks/`.
 *
 * Nothing is done when the chunks there are of the same inputs. The index is written last, and the folder of the chunks
 * bears the digest, so a reader never meets chunks of two builds.
 */
export function writeChunks(dataFolder: string, workFolder: string): void {
  const folder = join(dataFolder, 'chunks')
  const {digest} = (JSON.parse(readFileSync(join(dataFolder, manifestFileName), 'utf8')) as {inputs: {digest: string}})
    .inputs
  if (presentDigest(folder) === digest) return
  const database = join(workFolder, 'browser.sqlite')
  writeBrowserDatabase(join(dataFolder, databaseFileName), database)
  const name = digest.slice(0, 12)
  const unfinished = join(folder, `${name}.part`)
  rmSync(unfinished, {recursive: true, force: true})
  mkdirSync(unfinished, {recursive: true})
  const bytes = readFileSync(database)
  for (let chunk = 0; chunk * pageBytes < bytes.length; chunk++) {
    writeFileSync(join(unfinished, chunkName(chunk)), bytes.subarray(chunk * pageBytes, (chunk + 1) * pageBytes))
  }
  const found = layout(database, bytes)
  for (const packed of found.packed) writeFileSync(join(unfinished, packed.file), columnsOf(packed, bytes))
  rmSync(join(folder, name), {recursive: true, force: true})
  renameSync(unfinished, join(folder, name))
  const index: ChunkIndex = {version: 1, digest, folder: name, bytes: bytes.length, chunkBytes: pageBytes, ...found}
  writeFileSync(join(folder, 'index.json.part'), JSON.stringify(index))
  renameSync(join(folder, 'index.json.part'), join(folder, 'index.json'))
  for (const other of readdirSync(folder, {withFileTypes: true})) {
    if (other.isDirectory() && other.name !== name) rmSync(join(folder, other.name), {recursive: true})
  }
  rmSync(database, {force: true})
}

function presentDigest(folder: string): string | undefined {
  try {
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as ChunkIndex
    return existsSync(join(folder, index.folder, chunkName(0))) ? index.digest : undefined
  } catch {
    // None yet, or one of another version.
    return undefined
  }
}

/** A page of the database, as SQLite's own statistics tell it. */
interface PageFacts {
  pageno: number
  name: string
  pagetype: 'leaf' | 'internal' | 'overflow'
  ncell: number
}

/** Where in the file things stand, as far as a reader should know before it asks. */
function layout(file: string, bytes: Buffer): Pick<ChunkIndex, 'eager' | 'packed' | 'words' | 'lookups'> {
  const database = new DatabaseSync(file, {readOnly: true})
  try {
    // A path sorts as the tree does.
    const sql = 'SELECT pageno, name, pagetype, ncell FROM dbstat ORDER BY name, path'
    const pages = database.prepare(sql).all() as unknown as PageFacts[]
    const of = (part: string): PageFacts[] => pages.filter(({name}) => name === `${fullTextTable}_${part}`)
    const inner = [...of('data'), ...of('idx')].filter(({pagetype}) => pagetype === 'internal')
    const schema = pages.filter(({name}) => name === 'sqlite_schema')
    const lengths = Map.groupBy(of('docsize'), ({pagetype}) => (pagetype === 'leaf' ? 'leaf' : 'inner'))
    const eager = [...schema, ...of('config'), ...(lengths.get('inner') ?? []), ...inner].map(({pageno}) => pageno - 1)
    const rows = database
      .prepare(
        `SELECT CAST(substr(term, 2) AS TEXT) AS word, pgno >> 1 AS leaf FROM ${fullTextTable}_idx ORDER BY segid, term`
      )
      .all() as unknown as IndexRow[]
    return {
      eager: [...new Set(eager)].sort((a, b) => a - b),
      packed: packedChunks(lengths.get('leaf') ?? [], bytes),
      words: firstWords(
        rows,
        bytes,
        of('data').filter(({pagetype}) => pagetype === 'leaf')
      ),
      lookups: firstLookups(
        rows,
        of('idx').filter(({pagetype}) => pagetype === 'leaf')
      )
    }
  } finally {
    database.close()
  }
}

/** Pages of a table, those with equally long rows together; most rows of a page are as long as its last. */
function packedChunks(pages: PageFacts[], bytes: Buffer): PackedChunks[] {
  const groups = Map.groupBy(pages, ({pageno, ncell}) => rowBytesOf(bytes, (pageno - 1) * pageBytes, ncell))
  return Array.from(groups, ([rowBytes, members]) => ({
    file: `lengths-${rowBytes}.bin`,
    chunks: members.map(({pageno}) => pageno - 1),
    rowBytes
  }))
}

function columnsOf({chunks, rowBytes}: PackedChunks, bytes: Buffer): Uint8Array {
  const pages = chunks.map((chunk) => bytes.subarray(chunk * pageBytes, (chunk + 1) * pageBytes))
  return pagesToColumns(Buffer.concat(pages), {pageBytes, rowBytes})
}

/** Bytes of the last row on a leaf page of a table: the length of its content, its number, its content. */
function rowBytesOf(bytes: Buffer, start: number, rows: number): number {
  const cell = start + bytes.readUInt16BE(start + 8 + 2 * (rows - 1))
  const length = varintAt(bytes, cell)
  return varintAt(bytes, length.end).end - cell + Number(length.value)
}

/** A row of FTS5's table of words: the first word of a leaf of the index. */
interface IndexRow {
  word: string
  leaf: number
}

/** The first row on each leaf page of FTS5's table of words; between two leaves an inner page holds one row. */
function firstLookups(rows: IndexRow[], pages: PageFacts[]): [string, number][] {
  let row = 0
  return pages.map(({pageno, ncell}) => {
    const first = rows[row]?.word ?? ''
    row += ncell + 1
    return [first, pageno - 1]
  })
}

/** FTS5 numbers the leaf pages of a segment from 1, in the lower bits of the row number. */
const leafNumberMask = 0x7fffffffn

/** The first word on each page of the full text index. */
function firstWords(rows: IndexRow[], bytes: Buffer, pages: PageFacts[]): [string, number][] {
  const leaves = pages
    .map(({pageno}) => ({pageno, leaf: Number(firstRowId(bytes, (pageno - 1) * pageBytes) & leafNumberMask)}))
    .filter(({leaf}) => leaf > 0)
    .sort((a, b) => a.leaf - b.leaf)
  const words: [string, number][] = []
  let at = 0
  for (const {word, leaf} of rows) {
    while ((leaves[at + 1]?.leaf ?? Number.POSITIVE_INFINITY) <= leaf) at++
    const chunk = (leaves[at]?.pageno ?? 1) - 1
    if (words.at(-1)?.[1] !== chunk) words.push([word, chunk])
  }
  return words
}

/** The row number of the first cell on a leaf page of a table. */
function firstRowId(bytes: Buffer, start: number): bigint {
  const cell = start + bytes.readUInt16BE(start + 8)
  return varintAt(bytes, varintAt(bytes, cell).end).value
}

function varintAt(bytes: Buffer, start: number): {value: bigint; end: number} {
  let value = 0n
  for (let at = start; ; at++) {
    const byte = bytes[at] ?? 0
    if (at === start + 8) return {value: (value << 8n) | BigInt(byte), end: at + 1}
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) return {value, end: at + 1}
  }
}
