import type {ChunkIndex} from '../../search/chunk-index.ts'

/** Of the words of a phrase, longer lists of places are left to SQLite: beside a rare word it needs little of them. */
const chunksPerPhraseWord = 12

/**
 * The chunks that a full text query will read, as far as its words tell.
 *
 * A word's places begin on the last page whose first word is not after it, and go on until a page begins with a later
 * one. For a beginning of words, `netbt*`, all pages with such words count. All are read, if only to count the articles,
 * as the order of the hits depends on how rare a word is.
 */
export function chunksOfQuery({words, lookups}: ChunkIndex, match: string): number[] {
  const chunks: number[] = []
  for (const [, phrase = '', star] of match.matchAll(/"((?:[^"]|"")*)"\s*(\*)?/g)) {
    const parts = phrase.toLowerCase().match(/[\p{L}\p{N}\p{Co}\p{M}_]+/gu) ?? []
    const most = parts.length > 1 ? chunksPerPhraseWord : Number.POSITIVE_INFINITY
    for (const [index, word] of parts.entries()) {
      const end = star && index === parts.length - 1 ? `${word}\u{10ffff}` : word
      chunks.push(...range(words, word, end, most), ...range(lookups, word, word, 1))
    }
  }
  return chunks
}

function range(entries: [word: string, chunk: number][], start: string, end: string, most: number): number[] {
  const first = Math.max(0, firstAfter(entries, start, false) - 1)
  const after = firstAfter(entries, end, true)
  return entries.slice(first, Math.max(first + 1, Math.min(after, first + most))).map(([, chunk]) => chunk)
}

/** The place of the first entry that is not before a word, or that is after it. Words stand in order of their UTF-8 bytes. */
function firstAfter(entries: [word: string, chunk: number][], word: string, isStrict: boolean): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]?.[0] ?? ''
    if (isStrict ? entry <= word : entry < word) low = middle + 1
    else high = middle
  }
  return low
}
