/**
 * Known-item search: somebody remembers words of an article; is it the first hit, is it among the first ten?
 *
 * ```sh
 * npm run -s bench:known-item -- DATA_FOLDER WORK_FOLDER [SEEDS]
 * ```
 *
 * For 1,000 random articles a seed the query is made of four content words of the title; then of two of them and a file
 * name, key segment or code of the text. Plain FTS5 with a weight of 10 for the title stands beside it, on the same index.
 */
import {join} from 'node:path'
import {openDataset} from '../src/dataset/open.ts'
import {search} from '../src/search/search.ts'
import {splitWords} from '../src/search/words.ts'
import {knownItems, mean, queryMakers, score} from './search/known-items.ts'
import {loadArticles} from './search/load-articles.ts'

const [dataFolder = '_site/data', workFolder = '.kbatlas', seeds = '3'] = process.argv.slice(2)
const dataset = openDataset(dataFolder)
const articles = loadArticles(join(workFolder, 'work.sqlite'))
const ids = Array.from(dataset.rows<{id: string}>('SELECT id FROM articles ORDER BY rowid'), ({id}) => id)

const engines = {
  kbatlas: (query: string) => search(dataset.run, query, {limit: 10}).hits.map(({row}) => ids[row - 1] ?? ''),
  'plain FTS5': (query: string) => {
    const words = splitWords(query).words.map((word) => `"${word}"`)
    const sql = `SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?
      ORDER BY bm25(articles_fts, 10, 0, 0, 0, 0, 0, 0, 0, 1) LIMIT 10`
    return dataset.run(sql, [`{title body} : (${words.join(' ')})`]).map(({rowid}) => ids[Number(rowid) - 1] ?? '')
  }
}

for (const kind of Object.keys(queryMakers) as (keyof typeof queryMakers)[]) {
  const samples = Array.from({length: Number(seeds)}, (_, index) => knownItems(articles, kind, index + 1, 1000))
  for (const [name, find] of Object.entries(engines)) {
    const start = performance.now()
    const scores = []
    for (const items of samples) scores.push(await score(items, find))
    const queries = samples.reduce((sum, items) => sum + items.length, 0)
    const millisecondsEach = Math.round((10 * (performance.now() - start)) / queries) / 10
    console.log(JSON.stringify({queries: kind, engine: name, ...mean(scores), millisecondsEach}))
  }
}
dataset.close()
