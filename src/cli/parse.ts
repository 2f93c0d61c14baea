import {Argument, Command, Option} from 'commander'
import {jobsOption, quietOption} from './options.ts'

/** What `parse` prints of each article. */
export const parseFormats = ['ndjson', 'json', 'tree', 'html', 'markdown', 'text'] as const

export type ParseFormat = (typeof parseFormats)[number]

export interface ParseOptions {
  format: ParseFormat
  jobs: number
  quiet?: boolean
}

export function parseCommand(): Command {
  return new Command('parse')
    .description('print the records of articles, in the order of the input')
    .addArgument(new Argument('[files...]', 'files, folders, globs, or - for standard input').default([], 'content'))
    .addOption(new Option('--format <format>', 'what to print').choices(parseFormats).default('ndjson'))
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(async (names: string[], options: ParseOptions) => {
      const {runParse} = await import('./run-parse.ts')
      process.exitCode = await runParse(names, options)
    })
}
