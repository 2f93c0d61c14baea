import type {ArticleOutcome} from '../corpus/outcome.ts'
import type {OutputName} from '../corpus/outputs.ts'
import {processCorpus} from '../corpus/process-corpus.ts'
import {hasFatal, printDiagnostics} from './diagnostic-lines.ts'
import {exitCodes} from './exit-codes.ts'
import {interruptSignal} from './interrupt.ts'
import {namesOrContent} from './options.ts'
import type {ParseFormat, ParseOptions} from './parse.ts'
import {startProgress} from './progress.ts'
import {findSources} from './sources.ts'
import {writeOut} from './standard-output.ts'

/** Parse the sources that are named and print what was asked for. Gives the exit code. */
export async function runParse(names: readonly string[], {format, jobs, quiet}: ParseOptions): Promise<number> {
  const sources = await findSources(namesOrContent(names))
  const {output, open = '', between = '', close = '', print} = formats[format]
  const progress = startProgress({label: 'Parsing', quiet})
  let isFirst = true
  let exitCode: number = exitCodes.fine
  await writeOut(open)
  const options = {outputs: [output], jobs, signal: interruptSignal(), onFound: progress.expect}
  for await (const outcomes of processCorpus(sources, options)) {
    let text = ''
    for (const outcome of outcomes) {
      if (hasFatal(outcome)) exitCode = exitCodes.fault
      if (outcome.type === 'article') {
        text += (isFirst ? '' : between) + print(outcome.outputs[output] ?? '', outcome)
        isFirst = false
      } else {
        progress.end()
        printDiagnostics(outcome)
      }
    }
    await writeOut(text)
    progress.advance(outcomes.length)
  }
  await writeOut(close)
  progress.end()
  return exitCode
}

/** How the outputs of the articles become one text. */
interface Printer {
  output: OutputName
  open?: string
  between?: string
  close?: string
  print(output: string, article: ArticleOutcome): string
}

const formats: Record<ParseFormat, Printer> = {
  ndjson: {output: 'record', print: (record) => `${record}\n`},
  json: {output: 'record', open: '[', between: ',', close: '\n]\n', print: (record) => `\n${record}`},
  tree: {output: 'tree', print: (tree) => `${tree}\n`},
  html: {output: 'html', print: (html, {id}) => `<article data-kb-text id="${id}">\n${html}\n</article>\n`},
  markdown: {output: 'markdown', between: '\n', print: (markdown) => markdown},
  text: {output: 'text', between: '\n', print: (text) => text}
}
