import wasm from '@sqlite.org/sqlite-wasm/sqlite3.wasm'
import type {ChunkIndex} from '../../search/chunk-index.ts'
import type {WorkerSetup} from './protocol.ts'

/** Fetch what the worker works with, all at the same time; `folder` is the address of `data/chunks/`. */
export function loadSetup(folder: string): Promise<WorkerSetup>[] {
  return [loadIndex(folder), loadSqlite()]
}

async function loadIndex(folder: string): Promise<WorkerSetup> {
  const response = await fetch(new URL('index.json', folder))
  if (!response.ok) throw new Error(`The dataset is not there (${response.status}).`)
  return {type: 'chunks', index: (await response.json()) as ChunkIndex, folder}
}

/** Only bytes: a page need not be allowed to compile, only the worker is. */
async function loadSqlite(): Promise<WorkerSetup> {
  const response = await fetch(new URL(wasm, import.meta.url))
  if (!response.ok) throw new Error(`SQLite is not there (${response.status}).`)
  return {type: 'sqlite', bytes: await response.arrayBuffer()}
}
