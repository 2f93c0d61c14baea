import type {Database, Sqlite3Static} from '@sqlite.org/sqlite-wasm'
import wasm from '@sqlite.org/sqlite-wasm/sqlite3.wasm'
import {ChunkStore} from './chunk-store.ts'

export interface ChunkDatabase {
  database: Database
  store: ChunkStore
}

/** Open the dataset in SQLite. Everything that this takes, and what every search reads, is fetched at the same time. */
export async function openChunkDatabase(chunks: URL): Promise<ChunkDatabase> {
  const [store, sqlite, {installChunkVfs, vfsName}] = await Promise.all([
    ChunkStore.open(chunks).then(async (opened) => {
      await opened.prefetchEager()
      return opened
    }),
    startSqlite(),
    import('./chunk-vfs.ts')
  ])
  installChunkVfs(sqlite, store)
  const database = new sqlite.oo1.DB({filename: 'file:kb?immutable=1', flags: 'r', vfs: vfsName})
  database.exec('PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY')
  return {database, store}
}

async function startSqlite(): Promise<Sqlite3Static> {
  // Its own file systems want headers that static hosts do not send, and complain without them.
  Object.assign(globalThis, {sqlite3ApiConfig: {warn() {}, log() {}, debug() {}}})
  const address = new URL(wasm, import.meta.url)
  const [module, {default: start}] = await Promise.all([compile(address), import('@sqlite.org/sqlite-wasm')])
  const options = {
    instantiateWasm(imports: WebAssembly.Imports, use: (instance: WebAssembly.Instance) => void): object {
      void WebAssembly.instantiate(module, imports).then(use)
      return {}
    },
    print() {},
    printErr() {}
  }
  return (start as (options: object) => Promise<Sqlite3Static>)(options)
}

/** Compiled while it arrives, where the host calls it `application/wasm`. */
async function compile(address: URL): Promise<WebAssembly.Module> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`SQLite is not there (${response.status}).`)
  if (response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response)
  return WebAssembly.compile(await response.arrayBuffer())
}
