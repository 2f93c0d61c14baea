import {explainNothing} from '../../search/explain.ts'
import {matchExpression, widest} from '../../search/match.ts'
import {parseQuery} from '../../search/parse-query.ts'
import {type Run, search} from '../../search/search.ts'
import {type ChunkDatabase, createOpener} from './open-database.ts'
import {chunksOfQuery} from './prefetch.ts'
import type {Answered, Asked, QueryReply, Question, Replies, SchemaReply, SearchReply, WorkerSetup} from './protocol.ts'

/** The thread that owns the database. It answers one question after the other; a page stops it by ending it. */
const opener = createOpener()
// Every question meets the fault itself.
opener.opened.catch(() => {})

addEventListener('message', async ({data}: MessageEvent<WorkerSetup | Asked>) => {
  if (!('id' in data)) return opener.take(data)
  const {id} = data
  try {
    postMessage({id, reply: await answer(await opener.opened, data)} satisfies Answered)
  } catch (error) {
    postMessage({id, error: plainMessage(error)} satisfies Answered)
  }
})

async function answer(opened: ChunkDatabase, question: Question): Promise<Replies[Question['type']]> {
  if (question.type === 'query') return runQuery(opened, question.sql, question.limit)
  if (question.type === 'schema') return readSchema(opened)
  const {text} = question
  const query = parseQuery(text)
  if (query.tree.children.length > 0) {
    await opened.store.prefetch(chunksOfQuery(opened.store.index, matchExpression(query.tree, widest)))
  }
  return question.type === 'rows' ? allRows(opened, text) : runSearch(opened, question)
}

function runSearch(opened: ChunkDatabase, {text, limit, offset}: Question & {type: 'search'}): SearchReply {
  const run = runOn(opened)
  const {query, hits, total} = search(run, text, {limit, offset, titles: 0})
  return {
    hits,
    total,
    remarks: [...query.remarks],
    blame: total === 0 && query.tree.children.length > 0 ? explainNothing(run, query) : []
  }
}

/** The rows of all articles that a query finds, in order of their numbers: for facets and for other orders. */
function allRows(opened: ChunkDatabase, text: string): number[] {
  const {tree} = parseQuery(text)
  if (tree.children.length === 0) return []
  const sql = 'SELECT rowid AS row FROM articles_fts WHERE articles_fts MATCH ?'
  return runOn(opened)(sql, [matchExpression(tree, widest)]).map(({row}) => Number(row))
}

function runQuery({database}: ChunkDatabase, sql: string, limit: number): QueryReply {
  const statement = database.prepare(sql)
  try {
    const columns = statement.getColumnNames()
    const rows: unknown[][] = []
    let isCut = false
    while (statement.step()) {
      if (rows.length === limit) {
        isCut = true
        break
      }
      rows.push(statement.get([]) as unknown[])
    }
    return {columns, rows, isCut}
  } finally {
    statement.finalize()
  }
}

function readSchema({database}: ChunkDatabase): SchemaReply {
  const rows = database.selectObjects(
    `SELECT t.name AS "table", c.name, c.type FROM sqlite_schema t JOIN pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'articles_fts_%' ORDER BY t.name, c.cid`
  ) as {table: string; name: string; type: string}[]
  const tables = Map.groupBy(rows, ({table}) => table)
  return {
    tables: Array.from(tables, ([name, columns]) => ({name, columns: columns.map(({name, type}) => ({name, type}))}))
  }
}

function runOn({database}: ChunkDatabase): Run {
  return (sql, parameters) => database.selectObjects(sql, parameters) as Record<string, unknown>[]
}

/** What went wrong without the codes that SQLite's wrapper puts before it. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^SQLITE_\w+: sqlite3 result code \d+: /, '')
}
