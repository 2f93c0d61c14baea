import {parentPort, workerData} from 'node:worker_threads'
import {checkArticle} from './check-article.ts'
import type {CorpusArticle} from './locate.ts'

const {folder, articles, labelled} = workerData as {
  folder: string
  articles: CorpusArticle[]
  labelled: ReadonlySet<string>
}

/** Articles are reported a batch at a time: a message for each costs more than the check of a short one. */
const batchSize = 200

for (let start = 0; start < articles.length; start += batchSize) {
  const batch = articles.slice(start, start + batchSize)
  const results = batch.map((article) => checkArticle(folder, article))
  parentPort?.postMessage({
    count: batch.length,
    violations: results.flatMap((result) => result.violations),
    records: results.flatMap(({record}) => (record && labelled.has(record.id) ? [record] : []))
  })
}
