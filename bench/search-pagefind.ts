/**
 * Known-item search beside Pagefind: the same queries on the same articles.
 *
 * ```sh
 * npm run -s bench:pagefind -- WORK_FOLDER [ARTICLES] [QUERIES]
 * ```
 *
 * Pagefind runs in Chromium, as it is made to; its pages have the title as heading and the text below. The articles are
 * spread evenly over the dataset.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {openDatabaseWriter} from '../src/dataset/database-writer.ts'
import type {ArticleRecord} from '../src/fields/index.ts'
import {type Run, search} from '../src/search/search.ts'
import {knownItems, queryMakers, score} from './search/known-items.ts'
import {loadArticles} from './search/load-articles.ts'
import {openPagefind} from './search/pagefind.ts'

const [workFolder = '.kbatlas', articleCount = '5000', queryCount = '1000'] = process.argv.slice(2)
const memoryFile = join(workFolder, 'work.sqlite')
const all = loadArticles(memoryFile)
const step = Math.max(1, all.length / Number(articleCount))
const articles = Array.from(
  {length: Math.min(all.length, Number(articleCount))},
  (_, index) => all[Math.floor(index * step)]
).filter((article) => article !== undefined)

const folder = mkdtempSync(join(tmpdir(), 'kbatlas-bench-'))
const start = performance.now()
const database = await buildDatabase(join(folder, 'kb.sqlite'))
const buildSeconds = Math.round((performance.now() - start) / 100) / 10
const run: Run = (sql, parameters) => database.prepare(sql).all(...parameters)
const pagefind = await openPagefind(articles)
console.log(
  JSON.stringify({
    articles: articles.length,
    kbatlasBuildSeconds: buildSeconds,
    pagefindBuildSeconds: pagefind.buildSeconds
  })
)

for (const kind of Object.keys(queryMakers) as (keyof typeof queryMakers)[]) {
  const items = knownItems(articles, kind, 1, Number(queryCount))
  const ours = await score(items, (query) =>
    search(run, query, {limit: 10}).hits.map(({row}) => articles[row - 1]?.id ?? '')
  )
  console.log(JSON.stringify({queries: kind, engine: 'kbatlas', ...ours}))
  console.log(JSON.stringify({queries: kind, engine: 'Pagefind', ...(await score(items, pagefind.find))}))
}
await pagefind.close()
database.close()
rmSync(folder, {recursive: true, force: true})

/** A dataset of the chosen articles: tables, index and check, as a build makes them. */
async function buildDatabase(file: string): Promise<DatabaseSync> {
  const memory = new DatabaseSync(memoryFile, {readOnly: true})
  const find = memory.prepare('SELECT record FROM results WHERE article_id = ? ORDER BY path LIMIT 1')
  const ids = new Set(articles.map(({id}) => id))
  const writer = openDatabaseWriter(file, articles.length)
  for (const {id, text} of articles) {
    const json = String(find.get(id)?.record)
    await writer.add(JSON.parse(json) as ArticleRecord, text, {has: (other) => ids.has(other), json})
  }
  await writer.finish({})
  memory.close()
  return new DatabaseSync(file, {readOnly: true})
}
