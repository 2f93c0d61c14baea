import {byScore, type Hit} from './hit.ts'
import type {ParsedQuery} from './parse-query.ts'
import {stopWords} from './stop-words.ts'
import {positiveLeaves} from './syntax-tree.ts'
import {foldWord, splitWords} from './words.ts'

/**
 * How well the words of a query go with a title beyond being in it.
 *
 * Gives for a title 8 points for each term of the query in it, which puts a title with two of the words before one with a
 * single rare one, less 0.8 for each other word of it; people also type words in the order in which they remember them, so a
 * quarter of a point for each two neighbours of the query that are in order there, and half a point more when nothing but common
 * words stands between them. Words tell what an article is about, and names of files or codes what stands in it: a title with all
 * the words has 20 more, whether or not it has the names. A title with no term of the query has 0. A term in the title counts
 * about ten in BM25 (measured with `bench/search-known-item.ts`).
 */
export function titleBonus({tree}: ParsedQuery): (title: string) => number {
  const terms = positiveLeaves(tree)
    .map((leaf) => (leaf.type === 'term' && leaf.field === null ? meaningful(leaf.text) : []))
    .filter((words) => words.length > 0)
  const words = terms.flat()
  const plain = terms.filter((term) => term.length === 1).flat()
  return (title) => {
    const places = new Map(meaningful(title).map((word, place) => [word, place]))
    const found = terms.filter((term) => term.every((word) => places.has(word))).length
    if (found === 0) return 0
    const others = places.size - new Set(words.filter((word) => places.has(word))).size
    const hasAllWords = plain.length > 1 && plain.every((word) => places.has(word))
    return 8 * found + (hasAllWords ? 20 : 0) - 0.8 * others + orderBonus(words, places)
  }
}

function orderBonus(words: readonly string[], places: ReadonlyMap<string, number>): number {
  let bonus = 0
  for (const [index, word] of words.entries()) {
    const place = places.get(word)
    const next = places.get(words[index + 1] ?? '')
    if (place === undefined || next === undefined || next <= place) continue
    bonus += next === place + 1 ? 0.75 : 0.25
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
