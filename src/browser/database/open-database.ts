import './quiet-sqlite.ts'
import startSqlite, {type Database, type Sqlite3Static} from '@sqlite.org/sqlite-wasm'
import {ChunkStore} from './chunk-store.ts'
import {installChunkVfs, vfsName} from './chunk-vfs.ts'
import type {WorkerSetup} from './protocol.ts'

export interface ChunkDatabase {
  database: Database
  store: ChunkStore
}

/** Opens the dataset when both parts of the setup have come. */
export interface DatabaseOpener {
  take(part: WorkerSetup): void
  opened: Promise<ChunkDatabase>
}

/** Open the dataset in SQLite. What every search reads is fetched while SQLite starts. */
export function createOpener(): DatabaseOpener {
  let takeStore: (store: Promise<ChunkStore>) => void = () => {}
  let takeSqlite: (sqlite: Promise<Sqlite3Static>) => void = () => {}
  const store = new Promise<ChunkStore>((resolve) => {
    takeStore = resolve
  })
  const sqlite = new Promise<Sqlite3Static>((resolve) => {
    takeSqlite = resolve
  })
  return {
    take(part) {
      if (part.type === 'chunks') takeStore(openStore(part))
      else takeSqlite(start(part.bytes))
    },
    opened: Promise.all([store, sqlite]).then(([opened, started]) => open(opened, started))
  }
}

async function openStore({index, folder}: WorkerSetup & {type: 'chunks'}): Promise<ChunkStore> {
  const store = new ChunkStore(index, new URL(`${index.folder}/`, folder))
  await store.prefetchEager()
  return store
}

async function start(bytes: ArrayBuffer): Promise<Sqlite3Static> {
  const module = await WebAssembly.compile(bytes)
  const options = {
    instantiateWasm(imports: WebAssembly.Imports, use: (instance: WebAssembly.Instance) => void): object {
      void WebAssembly.instantiate(module, imports).then(use)
      return {}
    },
    print() {},
    printErr() {}
  }
  return (startSqlite as (options: object) => Promise<Sqlite3Static>)(options)
}

function open(store: ChunkStore, sqlite: Sqlite3Static): ChunkDatabase {
  installChunkVfs(sqlite, store)
  const database = new sqlite.oo1.DB({filename: 'file:kb?immutable=1', flags: 'r', vfs: vfsName})
  database.exec('PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY')
  return {database, store}
}
