import type {OutputName} from '../../corpus/outputs.ts'
import {processCorpus} from '../../corpus/process-corpus.ts'
import type {DatasetWriter} from '../../dataset/dataset-writer.ts'
import type {Source} from '../../read/discover.ts'
import {hasFatal, printDiagnostics} from '../diagnostic-lines.ts'
import {startProgress} from '../progress.ts'

export interface AddCorpusOptions {
  jobs: number
  quiet: boolean | undefined
  signal: AbortSignal
}

/** What was found among the sources. */
export interface CorpusCounts {
  articleCount: number
  /** Articles that are not as they were in the last build. */
  changedCount: number
  fatalCount: number
}

/** Process the sources into a dataset, those that are as they were in the last build left out. */
export async function addCorpus(
  sources: Iterable<Source>,
  writer: DatasetWriter,
  {jobs, quiet, signal}: AddCorpusOptions
): Promise<CorpusCounts> {
  const counts: CorpusCounts = {articleCount: 0, changedCount: 0, fatalCount: 0}
  const progress = startProgress({label: 'Reading articles', quiet})
  const outputs: OutputName[] = ['record', 'html', 'original']
  const options = {outputs, jobs, signal, onFound: progress.expect}
  for await (const outcomes of processCorpus(withDigests(sources, writer.knownDigests()), options)) {
    for (const outcome of outcomes) {
      if (hasFatal(outcome)) counts.fatalCount++
      if (outcome.type === 'unchanged') {
        writer.isUnchanged(outcome.path, outcome.sha256)
        counts.articleCount++
      } else if (outcome.type === 'article') {
        const {id, path, sha256, outputs} = outcome
        const {record = '', html = '', original = ''} = outputs
        writer.put({id, path, sha256, json: record, html, text: original})
        counts.articleCount++
        counts.changedCount++
      } else {
        progress.end()
        printDiagnostics(outcome)
      }
    }
    progress.advance(outcomes.length)
  }
  progress.end()
  return counts
}

function* withDigests(sources: Iterable<Source>, known: ReadonlyMap<string, string>): Generator<Source> {
  for (const source of sources) {
    const knownSha256 = known.get(source.path)
    yield knownSha256 ? {...source, knownSha256} : source
  }
}
