import {readFileSync} from 'node:fs'
import path from 'node:path'
import {extractRecord} from '../../src/fields/index.ts'
import {parseArticle} from '../../src/parse/index.ts'
import {readArticle} from '../../src/read/read-article.ts'
import {labelledIds, runScorer} from './gold-score.ts'
import {locateCorpus, pathOf} from './locate.ts'

/*
 * `npm run gold`: parse the labelled articles and print how well their records agree with the labels. Options go to the
 * scorer: `npm run gold -- --show registry.value` prints what differs in one field.
 */
try {
  const folder = locateCorpus()
  const records = labelledIds().flatMap((id) => {
    const file = pathOf(id)
    const outcome = readArticle(readFileSync(path.join(folder, file)), {path: file})
    return outcome.type === 'article' ? [extractRecord(parseArticle(outcome.file), outcome.file)] : []
  })
  process.stdout.write(runScorer(records, process.argv.slice(2)))
} catch (error) {
  console.error(`gold: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
