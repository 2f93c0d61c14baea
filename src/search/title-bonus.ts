import {byScore, type Hit} from './hit.ts'
import type {ParsedQuery} from './parse-query.ts'
import {stopWords} from './stop-words.ts'
import {positiveLeaves} from './syntax-tree.ts'
import {foldWord, splitWords} from './words.ts'

/**
 * How well the words of a query go with a title beyond being in it.
 *
 * Gives for a title 3 points for each word of the query in it, which tells a title with two of the words from one with a
 * single rare one, less a quarter for each other word of it; people also type words in the order in which they remember them, so half
 * a point for each two neighbours of the query that are in order there, and one more when nothing but common words stands
 * between them. A title with no word of the query has 0. A word in the title counts about ten in BM25, so this decides among
 * titles that are nearly as good (measured with `bench/search-known-item.ts`).
 */
export function titleBonus({tree}: ParsedQuery): (title: string) => number {
  const words = positiveLeaves(tree).flatMap((leaf) =>
    leaf.type === 'term' && leaf.field === null ? meaningful(leaf.text) : []
  )
  return (title) => {
    const places = new Map(meaningful(title).map((word, place) => [word, place]))
    const found = words.filter((word) => places.has(word)).length
    return found === 0 ? 0 : 3 * found - 0.25 * (places.size - found) + orderBonus(words, places)
  }
}

function orderBonus(words: readonly string[], places: ReadonlyMap<string, number>): number {
  let bonus = 0
  for (const [index, word] of words.entries()) {
    const place = places.get(word)
    const next = places.get(words[index + 1] ?? '')
    if (place === undefined || next === undefined || next <= place) continue
    bonus += next === place + 1 ? 1.5 : 0.5
  }
  return bonus
}

/** Bring hits in the order that their titles ask for, too; a hit without a known title has an empty one. */
export function orderByTitles(hits: readonly Hit[], query: ParsedQuery, titles: ReadonlyMap<number, string>): Hit[] {
  const bonus = titleBonus(query)
  return byScore(hits.map(({row, score}) => ({row, score: score + bonus(titles.get(row) ?? '')})))
}

function meaningful(text: string): string[] {
  return splitWords(text)
    .words.map(foldWord)
    .filter((word) => !stopWords.has(word))
}
