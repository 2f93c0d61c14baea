import {inflections} from './inflections.ts'
import type {ParsedQuery} from './parse-query.ts'
import {positiveLeaves, type TermNode} from './syntax-tree.ts'
import {eachWord, foldWord, splitWords} from './words.ts'

/** A piece of a text: a hit, or what stands between hits. */
export interface Piece {
  text: string
  isHit: boolean
}

/** Characters of a snippet. */
const snippetLength = 240

/**
 * Cut the part of a text in which most of a query's terms stand, with the hits told apart.
 *
 * A text without any gives its beginning. Cut ends are marked by `…`.
 */
export function snippet(text: string, query: ParsedQuery): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const hits = findHits(flat, query)
  const start = windowStart(hits, flat.length)
  const end = Math.min(flat.length, start + snippetLength)
  const from = start === 0 ? 0 : wordBoundary(flat, start, 1)
  const to = end === flat.length ? end : wordBoundary(flat, end, -1)
  const shown = hits.filter((hit) => hit.start >= from && hit.end <= to)
  const pieces = cut(flat, from, to, shown)
  if (from > 0) pieces.unshift({text: '…', isHit: false})
  if (to < flat.length) pieces.push({text: '…', isHit: false})
  return pieces
}

/** Mark the hits in a short text, such as a title. */
export function markHits(text: string, query: ParsedQuery): Piece[] {
  return cut(text, 0, text.length, findHits(text, query))
}

/** Enough to choose a window from. */
const mostHits = 300

interface HitRange {
  start: number
  end: number
  /** Which of the query's terms it is. */
  term: number
}

interface Matcher {
  /** Each word in all its forms. */
  words: Set<string>[]
  isPrefix: boolean
  /** Signs that the term begins and ends with: `.NET`, `C++`. */
  lead: string
  trail: string
}

function findHits(text: string, {tree}: ParsedQuery): HitRange[] {
  const terms = positiveLeaves(tree).filter((leaf): leaf is TermNode => leaf.type === 'term')
  const matchers = terms.map(matcherOf)
  const words: {start: number; end: number; word: string}[] = []
  eachWord(text, (start, end) => words.push({start, end, word: foldWord(text.slice(start, end))}))
  const hits: HitRange[] = []
  for (let at = 0; at < words.length && hits.length < mostHits; at++) {
    const term = matchers.findIndex((matcher) => matchesAt(matcher, words, at))
    const matcher = matchers[term]
    if (!matcher) continue
    const last = at + matcher.words.length - 1
    const start = words[at]?.start ?? 0
    const end = words[last]?.end ?? 0
    const leadLength = text.slice(0, start).endsWith(matcher.lead) ? matcher.lead.length : 0
    const trailLength = text.startsWith(matcher.trail, end) ? matcher.trail.length : 0
    hits.push({start: start - leadLength, end: end + trailLength, term})
    at = last
  }
  return hits
}

function matcherOf({text, isPhrase, isPrefix}: TermNode): Matcher {
  const {words, gaps} = splitWords(text)
  const hasForms = words.length === 1 && !isPhrase && !isPrefix
  return {
    words: words.map((word) => new Set([word, ...(hasForms ? inflections(word) : [])].map(foldWord))),
    isPrefix,
    lead: isPhrase ? '' : (gaps[0] ?? ''),
    trail: isPhrase ? '' : (gaps.at(-1) ?? '')
  }
}

function matchesAt({words, isPrefix}: Matcher, text: readonly {word: string}[], at: number): boolean {
  return words.every((forms, index) => {
    const word = text[at + index]?.word
    if (word === undefined) return false
    const isLast = index === words.length - 1
    return forms.has(word) || (isPrefix && isLast && [...forms].some((form) => word.startsWith(form)))
  })
}

/** Where the window begins that holds the most different terms, then the most hits. */
function windowStart(hits: readonly HitRange[], length: number): number {
  let best = {start: 0, terms: 0, hits: 0}
  for (const [index, hit] of hits.entries()) {
    const within = hits.slice(index).filter(({end}) => end - hit.start <= snippetLength - lead)
    const terms = new Set(within.map(({term}) => term)).size
    if (terms > best.terms || (terms === best.terms && within.length > best.hits)) {
      best = {start: hit.start - lead, terms, hits: within.length}
    }
  }
  return Math.max(0, Math.min(best.start, length - snippetLength))
}

/** Characters of context before the first hit. */
const lead = 60

/** The blank next to a cut, so that no word is cut in two; the cut itself when there is none near. */
function wordBoundary(text: string, at: number, direction: 1 | -1): number {
  for (let step = 0; step < 30; step++) {
    const place = at + step * direction
    if (text[place] === ' ') return direction === 1 ? place + 1 : place
  }
  return at
}

function cut(text: string, from: number, to: number, hits: readonly HitRange[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const {start, end} of hits) {
    if (start > at) pieces.push({text: text.slice(at, start), isHit: false})
    // Signs of a hit may be those of the one before it.
    pieces.push({text: text.slice(Math.max(at, start), end), isHit: true})
    at = end
  }
  if (at < to) pieces.push({text: text.slice(at, to), isHit: false})
  return pieces
}
