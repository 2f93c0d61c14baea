import type {PlannedLink} from './planned-link.ts'

/** What is needed of a database, `DatabaseSync` of `node:sqlite` for one: users of the library need no types of Node. */
export interface Database {
  prepare(sql: string): {iterate(): Iterable<unknown>}
}

/** Which addresses of the dataset are meant. */
export type Only = 'all' | 'downloads' | 'links'

/**
 * Take the addresses from the dataset, each once, in order of article and place, with the names, sizes and dates that
 * the articles state of them.
 *
 * *Source*: tables `links`, `downloads`, `files`, `articles`, `products`.
 */
export function linksFromDataset(database: Database, only: Only = 'all'): PlannedLink[] {
  const plan = new Map<string, Draft>()
  for (const {url, article_id: article, last_modified: date} of rows<Naming>(database, namings[only])) {
    const link = plan.get(url) ?? newDraft(url)
    plan.set(url, link)
    // In order of article, so that it can only be the last one
    if (link.articles.at(-1) !== article) link.articles.push(article)
    if (date !== null && (link.date === null || date > link.date)) link.date = date
  }
  for (const {url, file_name: name, language, size, date} of rows<Statement>(database, statements)) {
    const link = plan.get(url)
    if (!link) continue
    addOnce(link.stated.offeredNames, name)
    if (language !== null) addOnce(link.languages, language)
    if (size !== null) addOnce(link.stated.sizes, size)
    if (date !== null) addOnce(link.stated.dates, date)
  }
  addProducts(database, plan)
  return [...plan.values()]
}

interface Naming {
  url: string
  article_id: string
  last_modified: string | null
}

interface Statement {
  url: string
  file_name: string
  language: string | null
  size: number | null
  date: string | null
}

interface Product {
  article_id: string
  product: string
}

const linkRows = 'SELECT url, article_id, position FROM links'
const downloadRows = 'SELECT url, article_id, position FROM downloads WHERE url IS NOT NULL'

/** Addresses with their articles. A download is a link too, so `links` are those that no article offers as a file. */
const namings: Record<Only, string> = {
  all: named(`${linkRows} UNION ALL ${downloadRows}`),
  downloads: named(downloadRows),
  links: named(`${linkRows} WHERE url NOT IN (SELECT url FROM downloads WHERE url IS NOT NULL)`)
}

function named(rows: string): string {
  return `SELECT url, article_id, articles.last_modified
    FROM (${rows}) JOIN articles ON articles.id = article_id
    ORDER BY articles.number, article_id, position`
}

/** What is stated of a download: by its own row, and by the row of the file table that has its name. */
const statements = `
  SELECT url, file_name, language, size, NULL AS date FROM downloads WHERE url IS NOT NULL
  UNION ALL
  SELECT downloads.url, downloads.file_name, NULL, files.size, files.date
    FROM downloads JOIN files
      ON files.article_id = downloads.article_id AND files.name = downloads.file_name COLLATE NOCASE
    WHERE downloads.url IS NOT NULL`

function addProducts(database: Database, plan: Map<string, Draft>): void {
  const products = new Map<string, string[]>()
  for (const {article_id: article, product} of rows<Product>(database, 'SELECT article_id, product FROM products')) {
    products.set(article, [...(products.get(article) ?? []), product])
  }
  for (const link of plan.values()) {
    link.products = [...new Set(link.articles.flatMap((article) => products.get(article) ?? []))]
  }
}

/** A link that is still added to. */
interface Draft extends PlannedLink {
  articles: string[]
  stated: {offeredNames: string[]; sizes: number[]; dates: string[]}
  products: string[]
  languages: string[]
}

function newDraft(url: string): Draft {
  return {url, articles: [], stated: {offeredNames: [], sizes: [], dates: []}, date: null, products: [], languages: []}
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value)
}

function rows<Row>(database: Database, sql: string): Iterable<Row> {
  return database.prepare(sql).iterate() as Iterable<Row>
}
