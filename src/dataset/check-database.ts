import path from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {Worker} from 'node:worker_threads'
import {fullTextTable} from './full-text.ts'

/**
 * Check a finished dataset file: `PRAGMA integrity_check` of every table with its indexes and of the full text index, and
 * the number of rows of each table.
 *
 * The full text index is half of the work; `isLarge` has a thread check it beside the rest.
 *
 * *Errors*: rejects when the check finds a fault or a count is not the expected one.
 */
export async function checkDatabase(
  database: DatabaseSync,
  file: string,
  counts: Readonly<Record<string, number>>,
  isLarge: boolean
): Promise<void> {
  const beside = isLarge ? faultsInThread(file, fullTextTable) : faultsOf(database, fullTextTable)
  const faults = tablesOf(database).flatMap((name) => faultsOf(database, name))
  faults.push(...(await beside))
  if (faults.length > 0) throw new Error(`Unexpected faults in ${file}: ${faults.slice(0, 10).join('; ')}`)
  for (const [name, expected] of Object.entries(counts)) {
    const found = database.prepare(`SELECT count(*) AS count FROM ${name}`).get()?.count
    if (found !== expected) throw new Error(`Unexpected ${found} rows of ${name} in ${file}, expected ${expected}`)
  }
}

/** The faults that SQLite finds in one table, its indexes included. */
export function faultsOf(database: DatabaseSync, table: string): string[] {
  const found = database.prepare(`PRAGMA integrity_check('${table}')`).all()
  return found.map(({integrity_check}) => String(integrity_check)).filter((fault) => fault !== 'ok')
}

function tablesOf(database: DatabaseSync): string[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> ?")
    .all(fullTextTable)
  return tables.map(({name}) => String(name))
}

function faultsInThread(file: string, table: string): Promise<string[]> {
  const module = path.join(import.meta.dirname, `check-thread${path.extname(import.meta.filename)}`)
  return new Promise((resolve, reject) => {
    const thread = new Worker(module, {workerData: {file, table}})
    thread.on('message', resolve)
    thread.on('error', reject)
  })
}
