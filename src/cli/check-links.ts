import {Command, InvalidArgumentError, Option} from 'commander'
import {dataOption} from './data-option.ts'
import {quietOption, wholeNumber} from './options.ts'

/** Forms of report that `check-links` writes. */
export const reportFormats = ['html', 'json', 'junit', 'markdown'] as const

export interface CheckLinksCommandOptions {
  data: string
  urls?: string[]
  only: 'downloads' | 'links' | 'all'
  out: string
  concurrency: number
  perHost: number
  /** Milliseconds. */
  delay: number
  /** Seconds. */
  timeout: number
  retries: number
  /** Milliseconds. */
  maxAge: number
  resume: boolean
  dryRun?: boolean
  compare?: string
  robots?: boolean
  include?: RegExp[]
  exclude?: RegExp[]
  rewrite?: string[]
  rewriteFile?: string
  archive?: boolean
  archiveEndpoint?: string
  archiveRate: number
  allowPrivate?: boolean
  ca?: string
  report?: (typeof reportFormats)[number]
  reportOut?: string
  userAgent?: string
  quiet?: boolean
}

export function checkLinksCommand(): Command {
  return new Command('check-links')
    .description('check the addresses that the articles name')
    .addOption(dataOption())
    .option('--urls <file>', 'check these addresses instead, one a line; - for standard input', collect)
    .addOption(new Option('--only <kind>', 'which addresses').choices(['downloads', 'links', 'all']).default('all'))
    .option('--out <file>', 'results and journal, NDJSON; - for standard output, without a journal', 'links.ndjson')
    .option('--concurrency <number>', 'addresses under way at once', wholeNumber, 64)
    .option('--per-host <number>', 'requests to one host at once', wholeNumber, 4)
    .option('--delay <ms>', 'time between requests to one host', count, 50)
    .option('--timeout <seconds>', 'limit for each step of a check', seconds, 20)
    .option('--retries <number>', 'further tries of what may be a passing fault', count, 2)
    .addOption(
      new Option('--max-age <time>', 'keep results younger than that, as 90s, 12h, 7d')
        .default(7 * dayMs, '7d')
        .argParser(duration)
    )
    .addOption(new Option('--resume', 'go on with an interrupted run').default(true).hideHelp())
    .option('--no-resume', 'forget what is in the results file, begin anew')
    .option('--dry-run', 'show the plan by host with an estimate of time, ask nothing')
    .option('--compare <file>', 'show what changed since these earlier results')
    .option('--robots', 'obey robots.txt')
    .option('--include <regex>', 'check only addresses that match; may be repeated', pattern)
    .option('--exclude <regex>', 'skip addresses that match; may be repeated', pattern)
    .option('--rewrite <from=to>', 'ask a mirror instead of what begins so; may be repeated', collect)
    .option('--rewrite-file <file>', 'such rules, one a line')
    .option('--archive', 'look for archived copies of what is not fine')
    .option('--archive-endpoint <url>', 'another archive than the Internet Archive')
    .option('--archive-rate <number>', 'requests to the archive in a minute', wholeNumber, 30)
    .option('--allow-private', 'ask loopback, private, link-local and other special addresses too')
    .option('--ca <file>', 'certificates (PEM) to trust besides those of Node')
    .addOption(new Option('--report <format>', 'write a report').choices(reportFormats))
    .option('--report-out <file>', 'where to write the report (default: standard output)')
    .option('--user-agent <text>', 'how to introduce ourselves')
    .addOption(quietOption())
    .action(async (options: CheckLinksCommandOptions) => {
      const {runCheckLinks} = await import('./run-check-links.ts')
      process.exitCode = await runCheckLinks(options)
    })
}

const dayMs = 24 * 60 * 60_000

const unitsMs: Record<string, number> = {ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: dayMs, w: 7 * dayMs}

function duration(value: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(value) ?? []
  const unitMs = unit === '' && Number(number) === 0 ? 1 : unitsMs[unit ?? '']
  if (number === undefined || unitMs === undefined) {
    throw new InvalidArgumentError('It must be a number with a unit, as 90s, 12h or 7d.')
  }
  return Number(number) * unitMs
}

function seconds(value: string): number {
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : 0
  if (number <= 0 || number > 3600) throw new InvalidArgumentError('It must be a number of seconds up to 3600.')
  return number
}

/** A whole number from 0. */
function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.')
  return Number(value)
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value]
}

function pattern(value: string, earlier: RegExp[] = []): RegExp[] {
  try {
    return [...earlier, new RegExp(value)]
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : '')
  }
}
