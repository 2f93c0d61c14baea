import {Argument, Command} from 'commander'
import {jobsOption, quietOption} from './options.ts'

export interface LintOptions {
  json?: boolean
  frail?: boolean
  jobs: number
  quiet?: boolean
}

export function lintCommand(): Command {
  return new Command('lint')
    .description('print the diagnostics of articles: file:line:col severity message rule-id')
    .addArgument(new Argument('[files...]', 'files, folders, globs, or - for standard input').default([], 'content'))
    .option('--json', 'print one array of objects instead')
    .option('--frail', 'exit with 1 on any diagnostic, not only on a fatal one')
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(async (names: string[], options: LintOptions) => {
      const {runLint} = await import('./run-lint.ts')
      process.exitCode = await runLint(names, options)
    })
}
