/**
 * Hits against the truth: for each term of `search/terms.txt`, what the search finds and what it should.
 *
 * ```sh
 * npm run -s bench:hits -- DATA_FOLDER WORK_FOLDER [TERM…]
 * ```
 *
 * Ends with 1 when a term is below a recall of 0.99 or a precision of 0.97.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openDataset} from '../src/dataset/open.ts'
import {search} from '../src/search/search.ts'
import {loadArticles} from './search/load-articles.ts'
import {decodeEntities, truthOf} from './search/truth.ts'

const [dataFolder = '_site/data', workFolder = '.kbatlas', ...given] = process.argv.slice(2)
const listed = readFileSync(new URL('search/terms.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const terms = (given.length > 0 ? given : listed).map((query) => ({
  query,
  isTrue: truthOf(query.replace(/^"|"$/g, '')),
  expected: new Set<string>()
}))

for (const {id, text} of loadArticles(join(workFolder, 'work.sqlite'))) {
  const decoded = decodeEntities(text)
  for (const {isTrue, expected} of terms) if (isTrue(decoded)) expected.add(id)
}

const dataset = openDataset(dataFolder)
const ids = Array.from(dataset.rows<{id: string}>('SELECT id FROM articles ORDER BY rowid'), ({id}) => id)
let below = 0
for (const {query, expected} of terms) {
  const found = search(dataset.run, query, {limit: ids.length}).hits.map(({row}) => ids[row - 1] ?? '')
  const right = found.filter((id) => expected.has(id)).length
  const recall = expected.size === 0 ? 1 : right / expected.size
  const precision = found.length === 0 ? 1 : right / found.length
  const isFine = recall >= 0.99 && precision >= 0.97
  if (!isFine) below++
  const mark = isFine ? ' ' : '!'
  console.log(
    `${mark} ${query.padEnd(40)} truth ${String(expected.size).padStart(6)}  found ${String(found.length).padStart(6)}  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`
  )
}
console.log(`${terms.length} terms, ${below} below`)
dataset.close()
process.exitCode = below > 0 ? 1 : 0
