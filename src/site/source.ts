import type {SQLInputValue, StatementSync} from 'node:sqlite'
import {openWorkingDataset, type WorkingDataset} from '../dataset/open.ts'

/** The dataset as pages read it: statements prepared once, and what is computed for all pages computed once. */
export interface Source {
  dataset: WorkingDataset
  /** All rows of a query. */
  all<Row>(sql: string, ...parameters: SQLInputValue[]): Row[]
  /** The first row of a query. */
  first<Row>(sql: string, ...parameters: SQLInputValue[]): Row | undefined
  /** Something computed from the whole dataset, once for all the pages that need it. */
  once<Value>(make: (source: Source) => Value): Value
  close(): void
}

/** The two folders of a dataset. */
export interface SourceFolders {
  /** Holds the published `kb.sqlite`. */
  data: string
  /** Holds the build memory. */
  work: string
}

/** Open a dataset for the pages that show it. */
export function openSource({data, work}: SourceFolders): Source {
  const dataset = openWorkingDataset(data, work)
  // Every thread opens the dataset: mapped into memory it would be counted for each of them.
  dataset.database.exec('PRAGMA mmap_size = 0; PRAGMA cache_size = -16384; PRAGMA work.mmap_size = 0')
  const statements = new Map<string, StatementSync>()
  const values = new Map<unknown, unknown>()

  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? dataset.database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  const source: Source = {
    dataset,
    all: <Row>(sql: string, ...parameters: SQLInputValue[]) => prepared(sql).all(...parameters) as unknown as Row[],
    first: <Row>(sql: string, ...parameters: SQLInputValue[]) =>
      prepared(sql).get(...parameters) as unknown as Row | undefined,
    once<Value>(make: (from: Source) => Value): Value {
      if (!values.has(make)) values.set(make, make(source))
      return values.get(make) as Value
    },
    close: () => dataset.close()
  }
  return source
}
