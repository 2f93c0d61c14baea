import {columns} from '../search/columns.ts'
import {fullTextTable} from './full-text.ts'
import type {TableShape} from './table.ts'

/** Descriptions of tables and columns in the form that Datasette reads (`datasette kb.sqlite --metadata metadata.json`). */
export function datasetteMetadata(tables: readonly TableShape[]): Record<string, unknown> {
  const described = tables.map(({name, description, columns}) => [
    name,
    {
      description,
      columns: Object.fromEntries(Object.entries(columns).map(([column, {description}]) => [column, description])),
      ...(name === 'articles' && {label_column: 'title', fts_table: fullTextTable, fts_pk: 'rowid'})
    }
  ])
  return {
    title: 'Knowledge base',
    description: 'Articles of a knowledge base as tables. The articles are archived and unmaintained.',
    databases: {kb: {tables: {...Object.fromEntries(described), [fullTextTable]: fullTextDescription}}}
  }
}

const fullTextDescription = {
  description: 'Full text index of the articles; a row has the row number of its article, and no text of its own',
  columns: Object.fromEntries(Object.entries(columns).map(([column, {description}]) => [column, description]))
}
