import {existsSync} from 'node:fs'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {databaseFileName} from '../dataset/file-names.ts'
import {namedQueries} from '../dataset/query/named-queries.ts'
import {openQueryProcess} from '../dataset/query/query-process.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {exitCodes} from './exit-codes.ts'
import {rowFormats} from './format/index.ts'
import type {QueryCommandOptions} from './query.ts'
import {say, writeOut, writeStyled} from './standard-output.ts'

/** Run a query and print its rows; standard error says when the limit cut them. */
export async function runQuery(sql: string | undefined, options: QueryCommandOptions): Promise<number> {
  const {data, format, timeout, limit, list} = options
  // A table has styles of its own, and cells that can be printed.
  const printer = rowFormats[format](format === 'table' ? writeStyled : writeOut)
  if (list) {
    await printer.columns(['name', 'description', 'parameters'])
    await printer.rows(
      namedQueries.map(({name, description, parameters}) => [name, description, Object.keys(parameters).join(' ')])
    )
    await printer.end()
    return exitCodes.fine
  }
  const request = await requestOf(sql, options)
  const queries = openQueryProcess(databaseFile(data))
  try {
    const {isCut} = await queries.run(
      request.sql,
      {parameters: request.parameters, limit, timeoutSeconds: timeout},
      printer
    )
    await printer.end()
    if (isCut) say(`There are more rows than ${limit}; --limit shows more.`)
    return exitCodes.fine
  } finally {
    queries.close()
  }
}

interface Request {
  sql: string
  parameters: Record<string, string | number>
}

async function requestOf(sql: string | undefined, {named, param}: QueryCommandOptions): Promise<Request> {
  const given = Object.fromEntries(Object.entries(param).map(([name, value]) => [name, parameterValue(value)]))
  if (named !== undefined) {
    if (sql !== undefined) throw new UsageError('Both --named and a query were given, expected one of them.')
    const query = namedQueries.find(({name}) => name === named)
    if (!query) throw new UsageError(`There is no ready-made query \`${named}\`; --list shows them.`)
    return {sql: query.sql, parameters: {...query.parameters, ...given}}
  }
  if (sql === undefined) throw new UsageError('No query was given, expected SQL, --named NAME or --list.')
  return {sql: sql === '-' ? await text(process.stdin) : sql, parameters: given}
}

/** Whole numbers are numbers, as `LIMIT` wants them; everything else is text, which SQLite compares as the column asks. */
function parameterValue(value: string): string | number {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(value) ? Number(value) : value
}

function databaseFile(dataFolder: string): string {
  const file = path.join(dataFolder, databaseFileName)
  if (existsSync(file)) return file
  throw new UsageError(`There is no dataset in ${dataFolder}: run kbatlas build, or name its folder with --data.`)
}
