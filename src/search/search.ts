import {columns} from './columns.ts'
import {matchExpression, type Strictness, widest} from './match.ts'
import {type ParsedQuery, parseQuery} from './parse-query.ts'
import {positiveLeaves} from './syntax-tree.ts'

/** Runs one statement on the dataset: `node:sqlite` on the command line, SQLite in WebAssembly in the browser. */
export type Run = (sql: string, parameters: (string | number)[]) => Record<string, unknown>[]

/** A hit: the row of `articles`, and what its place in the order comes from. */
export interface Hit {
  row: number
  /** Larger is better; tells something within one answer only. */
  score: number
}

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
}

/**
 * Search the dataset.
 *
 * Hits are looked for from strict to wide, until there are enough: all words in the title, in other forms in the title,
 * all words as they are typed, in other forms. Within each the order is that of BM25; in the title, short titles first.
 *
 * *Errors*: none that a query could cause.
 */
export function search(run: Run, text: string, {limit, offset = 0}: SearchOptions): SearchAnswer {
  const query = parseQuery(text)
  const jump = query.jump === null ? [] : run('SELECT rowid AS row FROM articles WHERE id = ?', [query.jump])
  const rows = new Map<number, number>(jump.map(({row}) => [Number(row), bestScore]))
  if (query.tree.children.length === 0) return {query, hits: [], total: 0}

  const wanted = limit + offset
  for (const [index, tier] of tiersOf(query).entries()) {
    if (rows.size >= wanted) break
    for (const {row, score} of run(tier.sql, [tier.match, wanted])) {
      if (!rows.has(Number(row))) rows.set(Number(row), tierScore * (tierCount - index) + Number(score))
    }
  }
  const all = matchExpression(query.tree, widest)
  const [counted] = run('SELECT count(*) AS total FROM articles_fts WHERE articles_fts MATCH ?', [all])
  // Short titles come before better scores, so the score of a hit is never above that of the one before it.
  let score = Number.POSITIVE_INFINITY
  const hits = [...rows].map(([row, own]) => {
    score = Math.min(score, own)
    return {row, score}
  })
  return {query, hits: hits.slice(offset, wanted), total: Math.max(Number(counted?.total ?? 0), jump.length)}
}

/** Scores of one kind of hit stay below this. */
const tierScore = 1000
const tierCount = 4
const bestScore = tierScore * (tierCount + 2)

interface Tier {
  match: string
  sql: string
}

/** The kinds of hits, the strictest first; those that would find the same are left out. */
function tiersOf({tree}: ParsedQuery): Tier[] {
  const leaves = positiveLeaves(tree)
  if (!leaves.some(({type}) => type === 'term')) {
    return [{match: matchExpression(tree, widest), sql: newestFirst}]
  }
  const hasPlainTerms = leaves.some((leaf) => leaf.type === 'term' && leaf.field === null)
  const strictnesses: Strictness[] = [
    ...(hasPlainTerms
      ? [
          {inTitle: true, withForms: false},
          {inTitle: true, withForms: true}
        ]
      : []),
    {inTitle: false, withForms: false},
    widest
  ]
  const seen = new Set<string>()
  return strictnesses.flatMap((strictness) => {
    const expression = matchExpression(tree, strictness)
    if (seen.has(expression)) return []
    seen.add(expression)
    return [
      {
        match: strictness.inTitle ? `${expression} AND ${matchExpression(tree, widest)}` : expression,
        sql: strictness.inTitle ? shortTitlesFirst : bestFirst
      }
    ]
  })
}

const bm25 = `bm25(articles_fts, ${Object.values(columns)
  .map(({weight}) => weight.toFixed(1))
  .join(', ')})`

/** The higher number is the newer article, near enough, and costs no look at the articles. */
const bestFirst = `SELECT rowid AS row, -${bm25} AS score FROM articles_fts WHERE articles_fts MATCH ?
  ORDER BY round(score, 1) DESC, rowid DESC LIMIT ?`

/** FTS5 keeps the lengths of all columns, that of the title first: the best title is the one with no other words. */
const shortTitlesFirst = `SELECT f.rowid AS row, -${bm25} AS score FROM articles_fts f JOIN articles_fts_docsize d ON d.id = f.rowid
  WHERE articles_fts MATCH ? ORDER BY hex(substr(d.sz, 1, 1)), round(score, 1) DESC, f.rowid DESC LIMIT ?`

const newestFirst = `SELECT rowid AS row, 0 AS score FROM articles
  WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?) ORDER BY last_modified DESC, rowid DESC LIMIT ?`
