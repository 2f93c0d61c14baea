import type {DatabaseSync} from 'node:sqlite'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {checkStatement} from '../query/check-statement.ts'
import type {TableShape} from '../table.ts'

/** The part of a dataset that an export takes: all of it, or the articles that a condition holds for. */
export interface Subset {
  /** The statement that reads the rows of a table that belong to the part, in the table's order, columns as declared. */
  select(table: TableShape): string
  /** The condition as it was given; null for all. */
  where: string | null
}

/**
 * Take the articles for which an SQL expression over the columns of `articles` is true.
 *
 * *Shape*: `year = 1999`, `id IN (SELECT article_id FROM keywords WHERE keyword = 'kbbug')`.
 * *Errors*: `UsageError` when it is no expression that SQLite accepts.
 */
export function subsetOf(database: DatabaseSync, where: string | null): Subset {
  if (where === null) return {where, select: (table) => selectSql(table, null)}
  const ids = `SELECT id FROM articles WHERE (${where}\n)`
  checkStatement(ids)
  try {
    database.prepare(ids)
  } catch (error) {
    throw new UsageError(`--where is no condition on articles: ${error instanceof Error ? error.message : error}.`)
  }
  return {where, select: (table) => selectSql(table, ids)}
}

/** `ids` is a statement that gives the ids of the articles, null for all. */
function selectSql(table: TableShape, ids: string | null): string {
  const {name, columns, primaryKey} = table
  const list = Object.keys(columns).map((column) => columnSql(name, column, ids))
  const read = `SELECT ${list.join(', ')} FROM`
  const among = (column: string): string => (ids === null ? '' : `WHERE ${column} IN (${ids})`)
  if (name === 'articles') return `${read} articles ${among('id')} ORDER BY rowid`
  if ('article_id' in columns) {
    // In the order of the articles, as everything else of the dataset.
    return `${read} articles JOIN ${name} ON ${name}.article_id = articles.id ${among('articles.id')}
      ORDER BY articles.rowid, ${name}.position`
  }
  const named =
    ids === null || name !== 'link_checks'
      ? ''
      : `WHERE url IN (${addresses.map((from) => `${from} ${among('article_id')}`).join(' UNION ')})`
  return `${read} ${name} ${named} ORDER BY ${primaryKey.join(', ')}`
}

const addresses = ['SELECT url FROM links', 'SELECT url FROM downloads']

function columnSql(table: string, column: string, ids: string | null): string {
  // Of a part, an article is known when it is in that part.
  return ids !== null && table === 'refs' && column === 'known'
    ? `refs.target_id IN (${ids}) AS known`
    : `${table}.${column}`
}
