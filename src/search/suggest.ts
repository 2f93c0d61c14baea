import {editDistance} from './edit-distance.ts'
import {productAlias} from './product-aliases.ts'
import type {Run} from './search.ts'
import type {TermNode} from './syntax-tree.ts'
import {foldWord, splitWords} from './words.ts'

/** Suggestions for one term; the dataset's table `search_words` is the vocabulary. */
const suggestionLimit = 3

/**
 * Offer what the reader may have meant by a term that no article has.
 *
 * *Shape*: `registery` → `registry`; `netbtt.sys` → `netbt.sys`; `nt4` → `product:nt4`, which is Windows NT 4.0.
 */
export function suggestions(run: Run, {text, field}: TermNode): string[] {
  const {words, gaps} = splitWords(text)
  const [first = ''] = words
  const alias = words.length === 1 && field === null ? productAlias(first) : null
  if (alias) return [`product:${first}`, `"${alias.name}"`]
  // The words of an identifier may be unknown, or only their being together.
  const isKnown = words.map((word) => knows(run, foldWord(word)))
  const unknown = isKnown.indexOf(false)
  if (unknown === -1) return words.length > 1 ? [words.join(' ')] : []
  return nearestWords(run, words[unknown] ?? '').map((near) => {
    const corrected = words.with(unknown, near)
    return corrected.map((word, index) => (gaps[index] ?? '') + word).join('') + (gaps[words.length] ?? '')
  })
}

function knows(run: Run, word: string): boolean {
  return run('SELECT 1 FROM search_words WHERE word = ?', [word]).length > 0
}

/** The words of the vocabulary with the fewest edits, the commonest first among equals. */
function nearestWords(run: Run, typed: string): string[] {
  const word = foldWord(typed)
  if (word.length < 3) return []
  const limit = word.length < 6 ? 1 : 2
  // The first letter is right, or swapped with the second: so a small part of the vocabulary is enough.
  const starts = [...new Set([word.charAt(0), word.charAt(1)])]
  const near = starts.flatMap((start) =>
    run(
      `SELECT word, articles FROM search_words
       WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?`,
      [start, `${start}\u{10ffff}`, word.length - limit, word.length + limit]
    ).flatMap((row) => {
      const candidate = String(row.word)
      const distance = editDistance(word, candidate, limit)
      return distance <= limit ? [{candidate, distance, articles: Number(row.articles)}] : []
    })
  )
  near.sort((a, b) => a.distance - b.distance || b.articles - a.articles || (a.candidate < b.candidate ? -1 : 1))
  return near.slice(0, suggestionLimit).map(({candidate}) => candidate)
}
