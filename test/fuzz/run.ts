/**
 * `npm run fuzz`: 100,000 random queries and statements, half of them each, against a dataset; `npm run fuzz -- DATA SEED COUNT`.
 *
 * Ends with 1 when one of them made the program throw, or did more than read.
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openDataset} from '../../src/dataset/open.ts'
import {openQueryProcess} from '../../src/dataset/query/query-process.ts'
import {UsageError} from '../../src/diagnostics/usage-error.ts'
import {fuzzSearch, fuzzSql} from './fuzz.ts'

const [data = '_site/data', seed = '1', count = '100000'] = process.argv.slice(2)
const half = Math.ceil(Number(count) / 2)
const file = join(data, 'kb.sqlite')
const digest = (): string => createHash('sha256').update(readFileSync(file)).digest('hex')

try {
  const dataset = openDataset(data)
  const before = digest()
  const searchFault = fuzzSearch(dataset.run, Number(seed), half)
  dataset.close()
  console.log(searchFault ?? `${half} queries searched`)

  const queries = openQueryProcess(file)
  const {answered, refused, failed} = await fuzzSql(queries, Number(seed), half)
  queries.close()
  console.log(`${answered} statements answered, ${refused} refused in one sentence`)
  for (const one of failed) console.log(one)

  const isUntouched = digest() === before
  console.log(isUntouched ? 'the dataset is as it was' : 'the dataset has changed')
  process.exitCode = searchFault === undefined && failed.length === 0 && isUntouched ? 0 : 1
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
