import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import {dataOption} from './data-option.ts'
import {wholeNumber} from './options.ts'

/** What `query` prints; each is a file in `format/`. */
export const queryFormats = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const

export interface QueryCommandOptions {
  data: string
  format: (typeof queryFormats)[number]
  timeout: number
  limit: number
  param: Record<string, string>
  list?: boolean
  named?: string
}

export function queryCommand(): Command {
  return new Command('query')
    .description('ask the dataset in SQL, reading only')
    .addArgument(
      new Argument('[sql]', 'one statement that begins with SELECT, VALUES, WITH or EXPLAIN; - for standard input')
    )
    .option('--named <name>', 'run a ready-made query')
    .option('--list', 'list the ready-made queries')
    .option('--param <name=value>', 'value of a parameter, :name in the query; may be repeated', collectParameter, {})
    .addOption(new Option('--format <format>', 'how to print the rows').choices(queryFormats).default('table'))
    .option('--limit <number>', 'rows to print', wholeNumber, 1000)
    .option('--timeout <seconds>', 'time after which the query is ended', wholeNumber, 10)
    .addOption(dataOption())
    .action(async (sql: string | undefined, options: QueryCommandOptions) => {
      const {runQuery} = await import('./run-query.ts')
      process.exitCode = await runQuery(sql, options)
    })
}

function collectParameter(value: string, collected: Record<string, string>): Record<string, string> {
  const [, name, text] = /^[:@$]?([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? []
  if (name === undefined || text === undefined) throw new InvalidArgumentError('Expected name=value.')
  return {...collected, [name]: text}
}
