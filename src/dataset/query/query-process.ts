import {type ChildProcess, fork} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {checkStatement} from './check-statement.ts'
import type {Cell, QueryReply, QueryRequest} from './protocol.ts'

/** Takes a result piece by piece. */
export interface ResultReader {
  columns(names: string[]): void | Promise<void>
  rows(rows: Cell[][]): void | Promise<void>
}

export interface QueryOptions {
  parameters: Record<string, string | number>
  limit: number
  timeoutSeconds: number
}

/** How a query ended. */
export interface QueryEnd {
  /** Whether there were more rows than the limit. */
  isCut: boolean
}

/** A process that answers queries, one at a time. */
export interface QueryProcess {
  /**
   * Run one query and hand its result to the reader.
   *
   * *Errors*: `UsageError` when the statement is refused or faulty, a parameter has no value, or the time is up; after the
   * last the process is gone, and the next query starts another.
   */
  run(sql: string, options: QueryOptions, reader: ResultReader): Promise<QueryEnd>
  close(): void
}

/** Open a dataset for queries; the process starts with the first one. */
export function openQueryProcess(databaseFile: string): QueryProcess {
  if (!existsSync(databaseFile)) throw new UsageError(`There is no dataset ${databaseFile}: run kbatlas build.`)
  let child: ChildProcess | undefined
  return {
    async run(sql, options, reader) {
      checkParameters(checkStatement(sql).parameters, options.parameters)
      child ??= start(databaseFile)
      const {parameters, limit, timeoutSeconds} = options
      try {
        return await converse(child, {sql, parameters, limit}, timeoutSeconds, reader)
      } catch (error) {
        if (!child.connected || child.killed) child = undefined
        throw error
      }
    },
    close() {
      child?.kill('SIGKILL')
      child = undefined
    }
  }
}

function checkParameters(wanted: readonly string[], given: Record<string, unknown>): void {
  const missing = wanted.find((name) => !Object.hasOwn(given, name))
  if (missing !== undefined) throw new UsageError(`The query asks for :${missing}, expected --param ${missing}=value.`)
  const unknown = Object.keys(given).find((name) => !wanted.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`The query has no parameter :${unknown}, but --param ${unknown} was given.`)
}

function start(databaseFile: string): ChildProcess {
  // The same file is TypeScript in a checkout and JavaScript in the package.
  const module = path.join(import.meta.dirname, `query-child${path.extname(import.meta.filename)}`)
  return fork(module, [databaseFile], {serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc']})
}

/** Send a request and read the replies, in order, until the end. */
function converse(
  child: ChildProcess,
  request: QueryRequest,
  timeoutSeconds: number,
  reader: ResultReader
): Promise<QueryEnd> {
  return new Promise((resolve, reject) => {
    let work = Promise.resolve()
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle(() =>
        reject(new UsageError(`The query took longer than ${timeoutSeconds} s and was ended; --timeout gives it more.`))
      )
    }, timeoutSeconds * 1000)
    const settle = (how: () => void): void => {
      clearTimeout(timer)
      child.off('message', receive)
      child.off('exit', ended)
      how()
    }
    const ended = (): void =>
      settle(() =>
        reject(new UsageError('The query ended its process, most likely out of memory; ask for less at once.'))
      )
    const receive = (message: unknown): void => {
      const reply = message as QueryReply
      if (reply.type === 'columns') work = work.then(() => reader.columns(reply.columns))
      else if (reply.type === 'rows') work = work.then(() => reader.rows(reply.rows))
      else if (reply.type === 'fault') settle(() => reject(new UsageError(`SQLite: ${reply.message}.`)))
      else settle(() => work.then(() => resolve({isCut: reply.isCut}), reject))
    }
    child.on('message', receive)
    child.on('exit', ended)
    child.send(request)
  })
}
