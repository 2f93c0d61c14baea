import {findDuplicateIds} from '../corpus/duplicate-ids.ts'
import type {Outcome} from '../corpus/outcome.ts'
import {processCorpus} from '../corpus/process-corpus.ts'
import {findSharedPermalinks} from '../corpus/shared-permalinks.ts'
import {catalogue, type RuleId, type Severity} from '../diagnostics/catalogue.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {diagnosticLine} from './diagnostic-lines.ts'
import {exitCodes} from './exit-codes.ts'
import {interruptSignal} from './interrupt.ts'
import type {LintOptions} from './lint.ts'
import {namesOrContent} from './options.ts'
import {startProgress} from './progress.ts'
import {findSources} from './sources.ts'
import {say, writeOut} from './standard-output.ts'

/** Print the diagnostics of the sources that are named. Gives the exit code. */
export async function runLint(names: readonly string[], options: LintOptions): Promise<number> {
  const sources = await findSources(namesOrContent(names))
  const progress = startProgress({label: 'Checking', quiet: options.quiet})
  const duplicates = findDuplicateIds()
  const shared = findSharedPermalinks()
  const counts: Record<Severity, number> = {fatal: 0, warning: 0, info: 0}
  const printer = options.json ? jsonPrinter() : linePrinter

  await writeOut(printer.open)
  async function print(outcome: Pick<Outcome, 'location' | 'diagnostics'>) {
    let text = ''
    for (const diagnostic of outcome.diagnostics) {
      counts[diagnostic.severity]++
      text += printer.print(outcome.location, diagnostic)
    }
    if (text) await writeOut(text)
  }
  let fileCount = 0
  const {jobs} = options
  const corpus = processCorpus(sources, {outputs: [], jobs, signal: interruptSignal(), onFound: progress.expect})
  for await (const outcomes of corpus) {
    fileCount += outcomes.length
    for (const outcome of outcomes) {
      duplicates.see(outcome)
      shared.see(outcome)
      await print(outcome)
    }
    progress.advance(outcomes.length)
  }
  for (const outcome of [...duplicates.found(), ...shared.found()]) await print(outcome)
  await writeOut(printer.close)

  progress.end()
  if (!options.quiet) say(`${counted(fileCount, 'file')}: ${summary(counts)}`)
  const isFault = counts.fatal > 0 || (options.frail && counts.warning + counts.info > 0)
  return isFault ? exitCodes.fault : exitCodes.fine
}

/** How diagnostics become one text. */
interface Printer {
  open: string
  print(location: string, diagnostic: Diagnostic): string
  close: string
}

const linePrinter: Printer = {
  open: '',
  print: (location, diagnostic) => `${diagnosticLine(location, diagnostic)}\n`,
  close: ''
}

function jsonPrinter(): Printer {
  let separator = ''
  return {
    open: '[',
    print(file, {line, column, severity, reason, ruleId}) {
      const {note} = catalogue[ruleId as RuleId]
      const text = `${separator}\n${JSON.stringify({file, line, column, severity, reason, ruleId, note})}`
      separator = ','
      return text
    },
    close: '\n]\n'
  }
}

function summary({fatal, warning, info}: Record<Severity, number>): string {
  return `${fatal} fatal, ${counted(warning, 'warning')}, ${info} info`
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
