import {UsageError} from '../diagnostics/usage-error.ts'
import {compareRuns} from '../links/compare.ts'
import {readResults, toLine} from '../links/journal/results-file.ts'
import {estimate} from '../links/plan/estimate.ts'
import {planJobs} from '../links/plan/jobs.ts'
import {planText} from '../links/plan/plan-text.ts'
import {reports} from '../links/report/index.ts'
import type {ReportInput} from '../links/report/report.ts'
import {summaryText} from '../links/report/summary.ts'
import {isFailure} from '../links/result.ts'
import {checkLinks} from '../links/run.ts'
import {findLinks} from './check-links/find-links.ts'
import {limitHeap} from './check-links/limit-heap.ts'
import {readNamed} from './check-links/read-named.ts'
import {settingsOf} from './check-links/settings.ts'
import {showStages} from './check-links/stages.ts'
import {writeWhole} from './check-links/write-whole.ts'
import type {CheckLinksCommandOptions} from './check-links.ts'
import {exitCodes} from './exit-codes.ts'
import {interruptSignal} from './interrupt.ts'
import {say, writeOut} from './standard-output.ts'

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
  const bar = showStages(options.quiet)
  const {results, isComplete} = await checkLinks(links, {...settings, signal, onProgress: bar.show})
  bar.end()

  const comparison = earlier && compareRuns(earlier, results)
  await publish({results, links, isComplete, ...(comparison && {comparison})}, options)
  if (!isComplete) return exitCodes.interrupted
  return results.some(({verdict}) => isFailure(verdict)) ? exitCodes.fault : exitCodes.fine
}

/** Write what was asked for. The counts go to standard output, unless something else does. */
async function publish(input: ReportInput, {out, report, reportOut, quiet}: CheckLinksCommandOptions): Promise<void> {
  const text = reports.find(({name}) => name === report)?.render(input)
  const toStandardOutput = [
    out === '-' ? input.results.map(toLine).join('') : '',
    text !== undefined && (reportOut === undefined || reportOut === '-') ? text : ''
  ].join('')
  if (text !== undefined && reportOut !== undefined && reportOut !== '-') writeWhole(reportOut, text)
  const summary = summaryText(input.results, input.comparison)
  await writeOut(toStandardOutput || summary)
  if (toStandardOutput && !quiet) say(summary.trimEnd())
}

function readEarlier(file: string) {
  readNamed('--compare', file)
  return readResults(file)
}
