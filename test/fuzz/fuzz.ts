import type {QueryProcess} from '../../src/dataset/query/query-process.ts'
import {UsageError} from '../../src/diagnostics/usage-error.ts'
import {explainNothing} from '../../src/search/explain.ts'
import type {Run} from '../../src/search/search.ts'
import {search} from '../../src/search/search.ts'
import {markHits, snippet} from '../../src/search/snippet.ts'
import {queryPieces, randomSelects, randomTexts, sqlPieces} from './random-text.ts'

/** Search for random queries, explain and show what comes out; gives the first query that throws, with its fault. */
export function fuzzSearch(run: Run, seed: number, count: number): string | undefined {
  const next = randomTexts(seed, queryPieces, 12)
  for (let done = 0; done < count; done++) {
    const text = next()
    try {
      const {query, hits, total} = search(run, text, {limit: 5})
      if (hits.length > total) throw new Error(`${hits.length} hits of ${total}`)
      if (total === 0) explainNothing(run, query)
      snippet('Lantern.sys is the boot device of Q900001, in C++ and .NET', query)
      markHits('Lantern.sys', query)
    } catch (error) {
      return `${JSON.stringify(text)}: ${error instanceof Error ? error.stack : error}`
    }
  }
  return undefined
}

/** What became of random SQL. */
export interface SqlFuzz {
  answered: number
  refused: number
  /** SQL that did something else than give rows or one sentence. */
  failed: string[]
}

/** Ask random SQL; everything must end in rows or in one sentence, and never end the process that answers. */
export async function fuzzSql(queries: QueryProcess, seed: number, count: number): Promise<SqlFuzz> {
  const soup = randomTexts(seed, sqlPieces, 14)
  const select = randomSelects(seed)
  const result: SqlFuzz = {answered: 0, refused: 0, failed: []}
  for (let done = 0; done < count; done++) {
    // Most soups of words are no statement; begun as one, or made by a grammar, more of them reach SQLite.
    const text = done % 2 === 0 ? select() : done % 4 === 1 ? soup() : `SELECT ${soup()}`
    try {
      await queries.run(text, {parameters: {}, limit: 20, timeoutSeconds: 10}, {columns() {}, rows() {}})
      result.answered++
    } catch (error) {
      const isSentence = error instanceof UsageError && !error.message.includes('ended its process')
      if (isSentence) result.refused++
      else result.failed.push(`${JSON.stringify(text)}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return result
}
