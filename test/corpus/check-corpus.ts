import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {ArticleRecord} from '../../src/fields/index.ts'
import type {Violation} from './check-article.ts'
import type {CorpusArticle} from './locate.ts'

/** What checking many articles found. */
export interface CorpusReport {
  violations: Violation[]
  /** Records of the labelled articles. */
  records: ArticleRecord[]
}

interface Batch extends CorpusReport {
  count: number
}

/** Check the laws on every article, on all cores; `onProgress` hears how many are done. */
export async function checkCorpus(
  folder: string,
  articles: readonly CorpusArticle[],
  labelled: ReadonlySet<string>,
  onProgress: (done: number) => void
): Promise<CorpusReport> {
  const report: CorpusReport = {violations: [], records: []}
  let done = 0
  const add = (batch: Batch): void => {
    report.violations.push(...batch.violations)
    report.records.push(...batch.records)
    done += batch.count
    onProgress(done)
  }
  const jobs = Math.min(availableParallelism(), 8)
  const shares = Array.from({length: jobs}, (_, job) => articles.filter((_article, index) => index % jobs === job))
  await Promise.all(shares.map((share) => runWorker({folder, articles: share, labelled}, add)))
  return report
}

function runWorker(workerData: object, onBatch: (batch: Batch) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {workerData})
    worker.on('message', onBatch)
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with code ${code}.`))))
  })
}
