import {readFileSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {UsageError} from '../diagnostics/usage-error.ts'
import {compareRuns} from '../links/compare.ts'
import {readResults, toLine} from '../links/journal/results-file.ts'
import {estimate} from '../links/plan/estimate.ts'
import {linksFromDataset} from '../links/plan/from-dataset.ts'
import {linksFromList} from '../links/plan/from-list.ts'
import {planJobs} from '../links/plan/jobs.ts'
import {planText} from '../links/plan/plan-text.ts'
import type {PlannedLink} from '../links/plan/planned-link.ts'
import {parseRewrite, parseRewriteFile} from '../links/plan/rewrite.ts'
import {reports} from '../links/report/index.ts'
import {summaryText} from '../links/report/summary.ts'
import {isFailure} from '../links/result.ts'
import {type CheckLinksOptions, checkLinks} from '../links/run.ts'
import type {CheckLinksCommandOptions} from './check-links.ts'
import {exitCodes} from './exit-codes.ts'
import {findTextFiles} from './find-text-files.ts'
import {interruptSignal} from './interrupt.ts'
import {limitHeap} from './limit-heap.ts'
import {packageVersion} from './package-version.ts'
import {type Progress, startProgress} from './progress.ts'
import {say, writeOut} from './standard-output.ts'
import {writeWhole} from './write-whole.ts'

/** Check addresses as the options say. Gives the exit code. */
export async function runCheckLinks(options: CheckLinksCommandOptions): Promise<number> {
  if (options.reportOut !== undefined && !options.report) {
    throw new UsageError(`--report-out is \`${options.reportOut}\`, but there is no --report to write.`)
  }
  const settings = settingsOf(options)
  const links = await findLinks(options)
  if (options.dryRun) {
    const {jobs, settled} = planJobs(links, settings)
    await writeOut(planText(estimate(jobs, {...options, delayMs: options.delay}), settled.length))
    return exitCodes.fine
  }
  // Before the run: the earlier results may be those in the file that it writes
  const earlier = options.compare === undefined ? undefined : readEarlier(options.compare)
  limitHeap()
  const signal = interruptSignal()
  const bar = progressBar(options.quiet)
  const {results, isComplete} = await checkLinks(links, {...settings, signal, onProgress: bar.show})
  bar.end()

  const comparison = earlier && compareRuns(earlier, results)
  const isResultsToStandardOutput = options.out === '-'
  if (isResultsToStandardOutput) await writeOut(results.map(toLine).join(''))
  const report = reports.find(({name}) => name === options.report)
  const reportText = report?.render({results, links, isComplete, ...(comparison && {comparison})})
  if (reportText !== undefined) {
    if (options.reportOut === undefined || options.reportOut === '-') await writeOut(reportText)
    else writeWhole(options.reportOut, reportText)
  }
  const isOutputTaken = isResultsToStandardOutput || (reportText !== undefined && options.reportOut === undefined)
  const summary = summaryText(results, comparison)
  if (!isOutputTaken) await writeOut(summary)
  else if (!options.quiet) say(summary.trimEnd())
  if (!isComplete) return exitCodes.interrupted
  return results.some(({verdict}) => isFailure(verdict)) ? exitCodes.fault : exitCodes.fine
}

async function findLinks({urls, data, only}: CheckLinksCommandOptions): Promise<PlannedLink[]> {
  if (urls) {
    const texts = urls.includes('-') ? [await text(process.stdin)] : []
    for (const file of findTextFiles(
      '--urls',
      urls.filter((name) => name !== '-')
    ))
      texts.push(readFileSync(file, 'utf8'))
    return linksFromList(texts.join('\n'))
  }
  // Loaded only here: a list of addresses needs none of it
  const {openDataset} = await import('../dataset/open.ts')
  const dataset = openDataset(data)
  try {
    return linksFromDataset(dataset.database, only)
  } finally {
    dataset.close()
  }
}

function settingsOf(options: CheckLinksCommandOptions): CheckLinksOptions {
  const {out, resume, maxAge, concurrency, perHost, delay, timeout, retries, include, exclude} = options
  const rules = [
    ...(options.rewrite ?? []).map(parseRewrite),
    ...(options.rewriteFile === undefined ? [] : parseRewriteFile(readNamed('--rewrite-file', options.rewriteFile)))
  ]
  return {
    ...(out !== '-' && {out}),
    resume,
    maxAgeMs: maxAge,
    concurrency,
    perHost,
    delayMs: delay,
    timeoutMs: timeout * 1000,
    retries,
    robots: options.robots ?? false,
    allowPrivate: options.allowPrivate ?? false,
    userAgent: options.userAgent ?? `kbatlas/${packageVersion} (checks the links of an archived knowledge base)`,
    rewrite: rules,
    ...(include && {include}),
    ...(exclude && {exclude}),
    ...(options.ca !== undefined && {certificateAuthorities: [readNamed('--ca', options.ca)]}),
    ...((options.archive || options.archiveEndpoint !== undefined) && {
      archive: {
        perMinute: options.archiveRate,
        ...(options.archiveEndpoint !== undefined && {endpoint: options.archiveEndpoint})
      }
    })
  }
}

/** Show how far each stage is; copies are looked for when the checks are over. */
function progressBar(quiet: boolean | undefined) {
  const labels = {links: 'Checking links', copies: 'Looking for copies'} as const
  let stage: keyof typeof labels | undefined
  let progress: Progress | undefined
  return {
    show(done: number, total: number, current: keyof typeof labels) {
      if (stage !== current) {
        progress?.end()
        stage = current
        progress = startProgress({label: labels[current], total, quiet})
      }
      progress?.reach(done, total)
    },
    end: () => progress?.end()
  }
}

function readEarlier(file: string) {
  readNamed('--compare', file)
  return readResults(file)
}

function readNamed(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${option} is \`${file}\`, which cannot be read: ${(error as Error).message}.`)
  }
}
