import sqlite3InitModule, {type Database} from '@sqlite.org/sqlite-wasm'
import wasm from '@sqlite.org/sqlite-wasm/sqlite3.wasm'
import {ChunkStore} from './chunk-store.ts'
import {installChunkVfs, vfsName} from './chunk-vfs.ts'

export interface ChunkDatabase {
  database: Database
  store: ChunkStore
}

/** Start SQLite and open the dataset; what every search needs is fetched meanwhile. */
export async function openChunkDatabase(chunks: URL): Promise<ChunkDatabase> {
  // Its own file systems want headers that static hosts do not send, and complain without them.
  Object.assign(globalThis, {sqlite3ApiConfig: {warn() {}, log() {}, debug() {}}})
  const options = {locateFile: () => new URL(wasm, import.meta.url).href, print() {}, printErr() {}}
  const [store, sqlite] = await Promise.all([
    ChunkStore.open(chunks).then(async (opened) => {
      await opened.prefetchEager()
      return opened
    }),
    (sqlite3InitModule as (options: object) => ReturnType<typeof sqlite3InitModule>)(options)
  ])
  installChunkVfs(sqlite, store)
  const database = new sqlite.oo1.DB({filename: 'file:kb?immutable=1', flags: 'r', vfs: vfsName})
  database.exec('PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY')
  return {database, store}
}
