/**
 * The process that runs queries, so that it can be killed: a thread inside SQLite cannot be ended before SQLite returns.
 *
 * It holds nothing but a connection that reads; requests come one after the other over the channel of `fork`.
 */
import type {DatabaseSync} from 'node:sqlite'
import type {Cell, QueryReply, QueryRequest} from './protocol.ts'
import {openForQueries} from './read-only.ts'

/** Rows that travel together. */
const pieceRows = 500

const [file = ''] = process.argv.slice(2)
const database = openForQueries(file)

process.on('message', (request: QueryRequest) => {
  try {
    for (const reply of answer(database, request)) process.send?.(reply)
  } catch (error) {
    process.send?.({
      type: 'fault',
      message: error instanceof Error ? error.message : String(error)
    } satisfies QueryReply)
  }
})

function* answer(connection: DatabaseSync, {sql, parameters, limit}: QueryRequest): Generator<QueryReply> {
  const statement = connection.prepare(sql)
  statement.setReturnArrays(true)
  statement.setReadBigInts(true)
  yield {type: 'columns', columns: statement.columns().map(({name}) => name)}
  let rows: Cell[][] = []
  let count = 0
  let isCut = false
  for (const row of statement.iterate(parameters)) {
    if (count === limit) {
      isCut = true
      break
    }
    count++
    rows.push((row as unknown as Cell[]).map(asNumber))
    if (rows.length === pieceRows) {
      yield {type: 'rows', rows}
      rows = []
    }
  }
  if (rows.length > 0) yield {type: 'rows', rows}
  yield {type: 'end', isCut}
}

function asNumber(cell: Cell): Cell {
  return typeof cell === 'bigint' && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell
}
