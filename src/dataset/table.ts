import type {ArticleRecord} from '../fields/index.ts'

/** One column of a table: its type in SQLite, and what the exports make of it. */
export interface Column {
  type: 'TEXT' | 'INTEGER'
  /** What the value is, for the data dictionary, `metadata.json` and the SQL comment. */
  description: string
  nullable?: true
  /** `date` is `YYYY-MM-DD`, `json` a JSON text, `boolean` 0 or 1; exports with such types use them. */
  format?: 'date' | 'json' | 'boolean'
  /** The column that the value is found in, `articles.id`. */
  references?: `${string}.${string}`
}

/** The value that a column holds. */
export type Value<C extends Column> =
  | (C['type'] extends 'INTEGER' ? number : string)
  | (C extends {nullable: true} ? null : never)

/** A row as an object, one key a column. */
export type Row<Columns extends Record<string, Column>> = {[Name in keyof Columns]: Value<Columns[Name]>}

/** Any row, once the types of the single tables no longer matter. */
export type AnyRow = Record<string, string | number | null>

/** What a row may depend on besides its own record. */
export interface RowContext {
  /** Whether an article with that id is in this dataset. */
  has(id: string): boolean
  /** The record as it is published, one line of JSON. */
  json: string
}

/** A table of the dataset: the SQL, the exports, the descriptions and the docs derive from it. */
export interface TableShape {
  name: string
  description: string
  columns: Record<string, Column>
  primaryKey: readonly string[]
  /** Columns of each further index, in order. */
  indexes: readonly (readonly string[])[]
}

/** A table that is filled from the records. */
export interface Table extends TableShape {
  /** The rows that one article gives, in order. */
  rows(record: ArticleRecord, context: RowContext): Iterable<AnyRow>
}

interface Definition<Columns extends Record<string, Column>> {
  name: string
  description: string
  columns: Columns
  indexes: readonly (readonly (keyof Columns & string)[])[]
  rows(record: ArticleRecord, context: RowContext): Iterable<Row<Columns>>
}

const listColumns = {
  article_id: {type: 'TEXT', description: 'Article that the row belongs to', references: 'articles.id'},
  position: {type: 'INTEGER', description: 'Place in the list of the article, counted from 0'}
} as const satisfies Record<string, Column>

/** Define a table with one row per article. */
export function defineTable<const Columns extends Record<string, Column>>(
  table: Definition<Columns> & {primaryKey: readonly (keyof Columns & string)[]}
): Table {
  return table as Table
}

/**
 * Define a table that holds a list of each article: `article_id` and `position` come first and are the primary key,
 * so `rows` gives only what is the table's own.
 */
export function defineListTable<const Columns extends Record<string, Column>>(table: Definition<Columns>): Table {
  return {
    ...table,
    columns: {...listColumns, ...table.columns},
    primaryKey: ['article_id', 'position'],
    *rows(record, context) {
      let position = 0
      for (const row of table.rows(record, context)) yield {article_id: record.id, position: position++, ...row}
    }
  }
}
