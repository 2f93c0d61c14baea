import {constants, DatabaseSync} from 'node:sqlite'

/** Bytes that queries may hold; more fails with "out of memory" in their process and nowhere else. */
const heapBytes = 1 << 30

/**
 * Open a dataset for queries of other people's making: it reads, and on a Node that has authorizers SQLite itself refuses
 * everything else. `checkStatement` stands before it.
 */
export function openForQueries(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true, allowExtension: false})
  database.exec(`PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536;
    PRAGMA hard_heap_limit = ${heapBytes}`)
  refuseWriting(database)
  return database
}

/** What the tables are, and what FTS5 itself asks while it searches; as table-valued functions they only read. */
const readingPragmas = new Set([
  'data_version',
  'foreign_key_list',
  'index_info',
  'index_list',
  'index_xinfo',
  'table_info',
  'table_list',
  'table_xinfo'
])

/** Let SQLite refuse what is no reading, where Node can tell it to. */
function refuseWriting(database: DatabaseSync): void {
  if (typeof database.setAuthorizer !== 'function') return
  const {SQLITE_OK, SQLITE_DENY, SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE, SQLITE_PRAGMA} =
    constants
  const allowed = new Set<number>([SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE])
  database.setAuthorizer((action, name) => {
    const isAllowed = allowed.has(action) || (action === SQLITE_PRAGMA && readingPragmas.has(name ?? ''))
    return isAllowed ? SQLITE_OK : SQLITE_DENY
  })
}
