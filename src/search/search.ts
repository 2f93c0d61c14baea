import {analyse} from './analysis.ts'
import {columns} from './columns.ts'
import {byScore, type Hit} from './hit.ts'
import {matchExpression, widest} from './match.ts'
import {type ParsedQuery, parseQuery} from './parse-query.ts'
import {positiveLeaves} from './syntax-tree.ts'
import {orderByTitles} from './title-bonus.ts'
import {splitWords} from './words.ts'

/** Runs one statement on the dataset: `node:sqlite` on the command line, SQLite in WebAssembly in the browser. */
export type Run = (sql: string, parameters: (string | number)[]) => Record<string, unknown>[]

/** The answer to a query. */
export interface SearchAnswer {
  query: ParsedQuery
  /** The best hits, in order. */
  hits: Hit[]
  /** How many articles meet the query. */
  total: number
}

export interface SearchOptions {
  /** Hits to give. */
  limit: number
  /** Hits to pass over. */
  offset?: number
  /**
   * How many of the best hits to look at the titles of, which makes their order better; 50 when nothing is said. Where a title
   * costs a request it is 0, and `orderByTitles` does it for the hits that are shown.
   */
  titles?: number
}

/**
 * Search the dataset.
 *
 * First comes the article that the query names by its number, then those whose title is the query. The others are in the order
 * of BM25, in which words as they are typed count twice as much as other forms of them.
 *
 * *Errors*: none that a query could cause.
 */
export function search(run: Run, text: string, {limit, offset = 0, titles = 50}: SearchOptions): SearchAnswer {
  const query = parseQuery(text)
  if (query.tree.children.length === 0) return {query, hits: [], total: 0}
  const wanted = Math.max(limit + offset, titles)
  const all = matchExpression(query.tree, widest)
  const scores = new Map<number, number>()
  const add = (rows: Record<string, unknown>[], scoreOf: (score: number) => number): void => {
    for (const {row, score} of rows) if (!scores.has(Number(row))) scores.set(Number(row), scoreOf(Number(score)))
  }

  if (query.jump !== null) add(run(byId, [query.jump]), () => namedScore)
  const leaves = positiveLeaves(query.tree)
  if (leaves.some(({type}) => type === 'term')) {
    const titled = titleIs(query, text)
    if (titled) add(run(titled.sql, titled.parameters), (score) => titleScore + score)
    const asTyped = matchExpression(query.tree, {inTitle: false, withForms: false})
    add(run(bestFirst, [asTyped, wanted]), (score) => score)
    if (asTyped !== all) add(run(bestFirst, [all, wanted]), (score) => score * formsFactor)
  } else {
    // Years and the like are equally true of all that have them.
    add(run(newestFirst, [all, wanted]), () => 0)
  }

  const [counted] = run('SELECT count(*) AS total FROM articles_fts WHERE articles_fts MATCH ?', [all])
  const hits = byScore(Array.from(scores, ([row, score]) => ({row, score})))
  const best = hits.slice(0, titles)
  const ordered = best.length > 1 ? orderByTitles(best, query, titlesOf(run, best)) : best
  return {
    query,
    hits: [...ordered, ...hits.slice(titles)].slice(offset, offset + limit),
    total: Math.max(Number(counted?.total ?? 0), hits.length && 1)
  }
}

function titlesOf(run: Run, hits: readonly Hit[]): Map<number, string> {
  const rows = run(titlesOnRows, [JSON.stringify(hits.map(({row}) => row))])
  return new Map(rows.map(({row, title}) => [Number(row), String(title)]))
}

const titlesOnRows = 'SELECT rowid AS row, title FROM articles WHERE rowid IN (SELECT value FROM json_each(?))'

/** What a hit is worth that has another form of a word. */
const formsFactor = 0.5

/** Scores of BM25 stay far below these. */
const titleScore = 1e4
const namedScore = 1e5

const byId = 'SELECT rowid AS row, 0 AS score FROM articles WHERE id = ?'

const weights = Object.values(columns).map(({weight}) => weight)

/**
 * To three digits, so that hits that are as good as equal are; of those the newer comes first, told by the article's number.
 * In a small dataset scores are tiny, as every word is in half of the articles, so they have no fixed number of decimals.
 */
const bm25 = `CAST(printf('%.3g', -bm25(articles_fts, ${weights.join(', ')})) AS REAL)`

const bestFirst = `SELECT rowid AS row, ${bm25} AS score FROM articles_fts WHERE articles_fts MATCH ?
  ORDER BY score DESC, rowid DESC LIMIT ?`

const newestFirst = `SELECT rowid AS row, 0 AS score FROM articles
  WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?) ORDER BY last_modified DESC, rowid DESC LIMIT ?`

/** Titles with all words of the query and no others, told by their length, which FTS5 keeps: no article is looked at. */
const titleOnly = `SELECT f.rowid AS row, ${bm25} AS score
  FROM articles_fts f JOIN articles_fts_docsize d ON d.id = f.rowid
  WHERE articles_fts MATCH ? AND hex(substr(d.sz, 1, 1)) <= ? ORDER BY score DESC, f.rowid DESC LIMIT 10`

/** The statement that finds articles by their whole title; null when the query has no plain word. */
function titleIs({tree}: ParsedQuery, text: string): {sql: string; parameters: string[]} | null {
  const hasPlainTerms = positiveLeaves(tree).some((leaf) => leaf.type === 'term' && leaf.field === null)
  const {text: words, identifiers} = analyse(text)
  const length = splitWords(words).words.length + identifiers.size
  if (!hasPlainTerms || length > longestTitle) return null
  const match = `${matchExpression(tree, {inTitle: true, withForms: false})} AND ${matchExpression(tree, widest)}`
  return {sql: titleOnly, parameters: [match, length.toString(16).toUpperCase().padStart(2, '0')]}
}

/** Up to here FTS5 keeps a length in one byte. */
const longestTitle = 127
