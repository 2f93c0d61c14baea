import {rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'

/** Bytes of a page, and of a chunk: one request brings one page. */
export const pageBytes = 32_768

/** A table or index of the dataset. */
interface SchemaObject {
  type: 'table' | 'index'
  name: string
  sql: string
}

/**
 * Write the browser's database: the dataset without `articles.record`, laid out for a reader who fetches page by page.
 *
 * The full text index comes first and in order of its words, so that what is read together stands together. Of the
 * lengths of an article's columns only the title's and the rounded sum are kept: no ranking looks at the others, and all
 * lengths are fetched before the first search.
 */
export function writeBrowserDatabase(dataset: string, file: string): void {
  rmSync(file, {force: true})
  // The tables behind a full text index may be written only where SQLite is not on its guard.
  const options = {enableForeignKeyConstraints: false, defensive: false}
  const database = new DatabaseSync(file, options)
  try {
    database.exec(`PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536`)
    database.prepare('ATTACH ? AS dataset').run(dataset)
    database.exec('BEGIN')
    const objects = database
      .prepare("SELECT type, name, sql FROM dataset.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .all() as unknown as SchemaObject[]
    const isFullText = ({sql}: SchemaObject): boolean => sql.startsWith('CREATE VIRTUAL TABLE')
    for (const object of objects.filter(isFullText)) copyFullText(database, object)
    const shadows = objects.filter(isFullText).map(({name}) => `${name}_`)
    for (const object of objects) {
      if (object.type !== 'table' || isFullText(object) || shadows.some((shadow) => object.name.startsWith(shadow)))
        continue
      copyTable(database, object)
    }
    for (const {type, sql} of objects) if (type === 'index') database.exec(sql)
    database.exec('COMMIT; ANALYZE main')
  } finally {
    database.close()
  }
}

function copyFullText(database: DatabaseSync, {name, sql}: SchemaObject): void {
  database.exec(sql)
  database.function('title_and_sum', {deterministic: true}, (sizes) => titleAndSum(sizes as Uint8Array))
  for (const [part, columns] of [
    ['docsize', 'id, title_and_sum(sz)'],
    ['config', '*'],
    ['idx', '*'],
    ['data', '*']
  ]) {
    database.exec(`DELETE FROM ${name}_${part};
      INSERT INTO ${name}_${part} SELECT ${columns} FROM dataset.${name}_${part} ORDER BY 1, 2`)
  }
}

function copyTable(database: DatabaseSync, {name, sql}: SchemaObject): void {
  const columns = database
    .prepare("SELECT name FROM pragma_table_info(?, 'dataset')")
    .all(name)
    .map((column) => String(column.name))
    .filter((column) => !isLeftOut(name, column))
  database.exec(name === 'articles' ? withoutRecord(sql) : sql)
  const list = columns.join(', ')
  const order = name === 'articles' ? ' ORDER BY rowid' : ''
  database.exec(`INSERT INTO ${name}(${list}) SELECT ${list} FROM dataset.${name}${order}`)
}

function isLeftOut(table: string, column: string): boolean {
  return table === 'articles' && column === 'record'
}

/** Each column has a line of its own. */
function withoutRecord(sql: string): string {
  return sql.replace(/^ *record TEXT\b.*\n/m, '')
}

/**
 * Keep the first of the numbers in FTS5's list of column lengths; the last becomes the sum of the rest.
 *
 * All lists are equally long, so that their pages can be turned into columns, see `page-columns.ts`.
 */
function titleAndSum(sizes: Uint8Array): Uint8Array {
  const [title = 0, ...rest] = varints(sizes)
  const sum = rest.reduce((total, number) => total + number, 0)
  return Uint8Array.from([Math.min(title, 127), ...rest.slice(1).fill(0), ...twoBytes(Math.min(rounded(sum), 0x3fff))])
}

/** A length to four binary digits: within 6 %, which no order of hits is sensitive to, and half as long when compressed. */
function rounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length + 1)) - 3)
  return Math.round(length / step) * step
}

function varints(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let value = 0
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      numbers.push(value)
      value = 0
    }
  }
  return numbers
}

/** A number of at most 14 bits as SQLite reads it: seven bits a byte, the higher first. */
function twoBytes(value: number): [number, number] {
  return [(value >> 7) | 0x80, value & 0x7f]
}
