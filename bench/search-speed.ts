/**
 * How long an answer takes: 200 mixed queries of the search, with titles and snippets of 20 hits, and every ready-made query.
 *
 * ```sh
 * npm run -s bench:speed -- DATA_FOLDER WORK_FOLDER
 * ```
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {articleText} from '../src/dataset/article-text.ts'
import {openDataset} from '../src/dataset/open.ts'
import {namedQueries} from '../src/dataset/query/named-queries.ts'
import {openQueryProcess} from '../src/dataset/query/query-process.ts'
import {explainNothing} from '../src/search/explain.ts'
import {search} from '../src/search/search.ts'
import {snippet} from '../src/search/snippet.ts'
import {knownItems} from './search/known-items.ts'
import {loadArticles} from './search/load-articles.ts'

const [dataFolder = '_site/data', workFolder = '.kbatlas'] = process.argv.slice(2)
const dataset = openDataset(dataFolder)
const articles = loadArticles(join(workFolder, 'work.sqlite'))

/** Words of titles, names of texts, identifiers, and what the query language has besides. */
const queries = [
  ...knownItems(articles, 'title', 1, 50).map(({query}) => query),
  ...knownItems(articles, 'mixed', 1, 50).map(({query}) => query),
  ...knownItems(articles, 'title', 2, 30).map(({query}) => query.split(' ').slice(0, 2).join(' OR ')),
  ...readFileSync(new URL('search/terms.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(0, 50),
  'windows nt error',
  'printing',
  'setup',
  'file',
  'how to install the printer driver',
  'print* -windows',
  'year:1998..2001 access',
  'type:bug year:1999',
  'has:downloads lang:French',
  'product:nt4 stop',
  'file:ntoskrnl.exe',
  'reg:CurrentControlSet memory',
  'error:0x7B',
  'keyword:kbsetup network',
  'title:"service pack"',
  '-windows',
  'registery',
  'dial-up networking error 691',
  'Q128751',
  '"the following error message"'
]

const times = queries.map((query) => {
  const start = performance.now()
  const answer = search(dataset.run, query, {limit: 20})
  for (const {row} of answer.hits) {
    const found = dataset.row<{id: string}>('SELECT id FROM articles WHERE rowid = ?', row)
    const record = found && dataset.record(found.id)
    if (record) snippet(articleText(record), answer.query)
  }
  if (answer.total === 0) explainNothing(dataset.run, answer.query)
  return {query, milliseconds: performance.now() - start}
})
times.sort((a, b) => a.milliseconds - b.milliseconds)
const at = (share: number): number => Math.round(times[Math.floor((times.length - 1) * share)]?.milliseconds ?? 0)
console.log(
  `${times.length} queries: median ${at(0.5)} ms, 90 % below ${at(0.9)} ms, slowest ${at(1)} ms (${times.at(-1)?.query})`
)
dataset.close()

const asked = openQueryProcess(join(dataFolder, 'kb.sqlite'))
const reader = {columns() {}, rows() {}}
await asked.run('SELECT 1', {parameters: {}, limit: 1, timeoutSeconds: 60}, reader)
for (const {name, sql, parameters} of namedQueries) {
  const start = performance.now()
  await asked.run(sql, {parameters, limit: 1000, timeoutSeconds: 60}, reader)
  console.log(`${name.padEnd(30)} ${String(Math.round(performance.now() - start)).padStart(6)} ms`)
}
asked.close()
