import {Argument, Command} from 'commander'
import {jobsOption, quietOption} from './options.ts'

export interface BuildOptions {
  out: string
  baseUrl?: string
  pathPrefix: string
  title: string
  jobs: number
  clean?: boolean
  links?: string
  singleFile: boolean
  quiet?: boolean
}

export function buildCommand(): Command {
  return addSiteOptions(new Command('build'))
    .description('write the dataset and the site; a second run does only what changed')
    .option('--base-url <url>', 'where the site will be published (default: http://localhost:8080)')
    .action(async (names: string[], options: BuildOptions) => {
      const {runBuild} = await import('./run-build.ts')
      process.exitCode = await runBuild(names, options)
    })
}

/** The options that building and serving share. */
export function addSiteOptions(command: Command): Command {
  return command
    .addArgument(new Argument('[content...]', 'files, folders, globs, or - for standard input').default([], 'content'))
    .option('--out <folder>', 'where to write', '_site')
    .option('--path-prefix <path>', 'folder of the site on its host', '/')
    .option('--title <title>', 'name of the site', 'Knowledge Base')
    .addOption(jobsOption())
    .option('--clean', 'delete what an earlier build wrote, and what it remembers, first')
    .option('--links <file>', 'results of check-links to show')
    .option('--no-single-file', 'leave data/kb.sqlite out, for hosts with a limit on the size of a file')
    .addOption(quietOption())
}
