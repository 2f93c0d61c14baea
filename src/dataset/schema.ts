import type {Table, TableShape} from './table.ts'
import {appliesTo} from './tables/applies-to.ts'
import {appliesToPlatforms} from './tables/applies-to-platforms.ts'
import {articles} from './tables/articles.ts'
import {components} from './tables/components.ts'
import {diagnostics} from './tables/diagnostics.ts'
import {downloads} from './tables/downloads.ts'
import {errorCodes} from './tables/error-codes.ts'
import {files} from './tables/files.ts'
import {fixedIn} from './tables/fixed-in.ts'
import {hardware} from './tables/hardware.ts'
import {issueTypes} from './tables/issue-types.ts'
import {keywords} from './tables/keywords.ts'
import {linkChecks} from './tables/link-checks.ts'
import {links} from './tables/links.ts'
import {meta} from './tables/meta.ts'
import {operatingSystems} from './tables/operating-systems.ts'
import {products} from './tables/products.ts'
import {queryWords} from './tables/query-words.ts'
import {refs} from './tables/refs.ts'
import {registryKeys} from './tables/registry-keys.ts'
import {registryValues} from './tables/registry-values.ts'
import {searchWords} from './tables/search-words.ts'
import {sections} from './tables/sections.ts'
import {solutionTypes} from './tables/solution-types.ts'
import {technologies} from './tables/technologies.ts'
import {versions} from './tables/versions.ts'

/** The tables that are filled from the records, `articles` first, since the others refer to it. */
export const recordTables: readonly Table[] = [
  articles,
  products,
  versions,
  appliesTo,
  appliesToPlatforms,
  operatingSystems,
  hardware,
  components,
  queryWords,
  keywords,
  technologies,
  issueTypes,
  solutionTypes,
  fixedIn,
  sections,
  refs,
  registryKeys,
  registryValues,
  files,
  downloads,
  links,
  errorCodes,
  diagnostics
]

/** Every table of the published dataset but the full text index; `link_checks` is there only when there are results. */
export const tables: readonly TableShape[] = [...recordTables, linkChecks, searchWords, meta]

/** The statement that creates a table; the descriptions become comments, which SQLite keeps. */
export function createTableSql({name, description, columns, primaryKey}: TableShape): string {
  const lines = Object.entries(columns).map(([column, {type, nullable, references, description}]) => {
    const [table, key] = references?.split('.') ?? []
    const clauses = [column, type, nullable ? '' : 'NOT NULL', table ? `REFERENCES ${table}(${key})` : '']
    return `  ${clauses.filter(Boolean).join(' ')}, -- ${description}`
  })
  // The row number of an article is that of its row in the full text index; the other tables need none.
  const options = name === 'articles' ? 'STRICT' : 'STRICT, WITHOUT ROWID'
  return `CREATE TABLE ${name} ( -- ${description}\n${lines.join('\n')}\n  PRIMARY KEY (${primaryKey.join(', ')})\n) ${options}`
}

/** The statements that create a table's indexes, each named `<table>_<columns>`. */
export function createIndexSql({name, indexes}: TableShape): string[] {
  return indexes.map((columns) => `CREATE INDEX ${[name, ...columns].join('_')} ON ${name}(${columns.join(', ')})`)
}

/** The statement that inserts a whole row, one parameter a column in order. */
export function insertSql({name, columns}: TableShape, rows = 1): string {
  const names = Object.keys(columns)
  const row = `(${names.map(() => '?').join(', ')})`
  return `INSERT INTO ${name}(${names.join(', ')}) VALUES ${Array.from({length: rows}, () => row).join(', ')}`
}
