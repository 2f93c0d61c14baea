import type {SaidWords} from './said-words.ts'
import {markerSign, type SourceWord} from './source-words.ts'

/** One place at which the readable text does not say what the source says. */
export interface WordViolation {
  /** 1-based line of the source. */
  line: number
  what: 'missing' | 'extra' | 'changed'
  /** Words of the source that are not said there, in order. */
  source: string[]
  /** Words that are said instead, in order. */
  said: string[]
}

/** After so many violations an article is beyond comparing. */
const maximumViolations = 10

/**
 * Compare what is said with what the source says: the same words, none missing, none doubled, in the same order; within
 * one table row the same set.
 */
export function wordViolations(source: readonly SourceWord[], said: SaidWords): WordViolation[] {
  const violations: WordViolation[] = []
  let places: Place[] = [{at: 0, within: 0, row: null}]
  let index = 0
  while (index < source.length) {
    const word = source[index] as SourceWord
    const next = step(places, word, said)
    if (next.length > 0) {
      places = next
      index += 1
      continue
    }
    const from = stoppedAt(places, said)
    const found = resume(source, index, said, from)
    violations.push(violation(source, index, found.source, said, from, found.said))
    if (violations.length === maximumViolations) return violations
    index = found.source
    places = [{at: found.said, within: 0, row: null}]
  }
  return violations.concat(leftOver(source, places, said))
}

/** A place in what is said: a word, how much of it was said already, and what is left of a table row. */
interface Place {
  at: number
  within: number
  row: Row | null
}

interface Row {
  left: Map<string, number>
  count: number
  end: number
}

/** Where one can stand after the source's next word; nowhere means that it is not said. */
function step(places: readonly Place[], word: SourceWord, said: SaidWords): Place[] {
  const only = places.length === 1 ? places[0] : undefined
  const plain = word.ways.length === 1 && word.ways[0]?.length === 1 ? word.ways[0][0] : undefined
  // By far the most frequent case, said without allocating.
  if (
    only &&
    plain !== undefined &&
    only.row === null &&
    only.within === 0 &&
    said.words[only.at] === plain &&
    !said.rowEnds.has(only.at)
  ) {
    only.at += 1
    return places as Place[]
  }
  const next: Place[] = []
  for (const place of places) {
    for (const way of word.ways) {
      for (const reached of sayAll(place, way, word.joins, said)) {
        if (!next.some((other) => isSame(other, reached))) next.push(reached)
      }
    }
  }
  return next
}

function isSame(one: Place, other: Place): boolean {
  return one.at === other.at && one.within === other.within && one.row === null && other.row === null
}

function sayAll(place: Place, way: readonly string[], joins: boolean, said: SaidWords): Place[] {
  let places = [place]
  for (const [index, word] of way.entries())
    places = places.flatMap((each) => say(each, word, joins && index === 0, said))
  return places
}

function say(place: Place, word: string, joins: boolean, said: SaidWords): Place[] {
  if (place.within > 0) return joins ? sayWithin(place, word, said) : []
  if (place.row) return sayInRow(place, place.row, word)
  const at = word.startsWith(markerSign) ? findMarker(place.at, word, said) : skipMarkers(place.at, said)
  const rowEnd = said.rowEnds.get(at)
  if (rowEnd !== undefined) return sayInRow({at, within: 0, row: null}, rowOf(said, at, rowEnd), word)
  return sayWithin({at, within: 0, row: null}, word, said)
}

/** A word, or the beginning of one that the next line goes on with. */
function sayWithin(place: Place, word: string, said: SaidWords): Place[] {
  const whole = said.words[place.at]
  if (whole === undefined || !whole.startsWith(word, place.within)) return []
  const within = place.within + word.length
  return within === whole.length ? [{at: place.at + 1, within: 0, row: null}] : [{at: place.at, within, row: null}]
}

function sayInRow(place: Place, row: Row, word: string): Place[] {
  const count = row.left.get(word)
  if (!count) return []
  if (row.count === 1) return [{at: row.end, within: 0, row: null}]
  const left = new Map(row.left).set(word, count - 1)
  return [{at: place.at, within: 0, row: {left, count: row.count - 1, end: row.end}}]
}

function rowOf(said: SaidWords, start: number, end: number): Row {
  const left = new Map<string, number>()
  for (const word of said.words.slice(start, end)) left.set(word, (left.get(word) ?? 0) + 1)
  return {left, count: end - start, end}
}

function isMarker(word: string | undefined): boolean {
  return word?.startsWith(markerSign) ?? false
}

function skipMarkers(from: number, said: SaidWords): number {
  let at = from
  while (isMarker(said.words[at])) at += 1
  return at
}

/** The marker of an item may stand after those of the lists around it. */
function findMarker(from: number, marker: string, said: SaidWords): number {
  let at = from
  while (isMarker(said.words[at]) && said.words[at] !== marker) at += 1
  return at
}

/** The furthest place that was reached before the words differed. */
function stoppedAt(places: readonly Place[], said: SaidWords): number {
  return skipMarkers(Math.max(...places.map((place) => place.at)), said)
}

/** How far to look for a place from which both agree again, and how many words must agree there. */
const window = 400
const agreement = 5

/** Find the nearest place from which source and said words agree again. */
function resume(
  source: readonly SourceWord[],
  from: number,
  said: SaidWords,
  saidFrom: number
): {source: number; said: number} {
  for (let distance = 1; distance < window; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const index = from + skipped
      const at = saidFrom + distance - skipped
      if (index < source.length && at <= said.words.length && agrees(source, index, said, at))
        return {source: index, said: at}
    }
  }
  return {source: source.length, said: said.words.length}
}

function agrees(source: readonly SourceWord[], from: number, said: SaidWords, at: number): boolean {
  let places: Place[] = [{at, within: 0, row: null}]
  for (const word of source.slice(from, from + agreement)) {
    places = step(places, word, said)
    if (places.length === 0) return false
  }
  return true
}

function violation(
  source: readonly SourceWord[],
  from: number,
  to: number,
  said: SaidWords,
  saidFrom: number,
  saidTo: number
): WordViolation {
  const missing = source.slice(from, to).flatMap((word) => word.ways[0] ?? [])
  const extra = said.words.slice(saidFrom, saidTo).filter((word) => !isMarker(word))
  return {
    line: source[from]?.line ?? 0,
    what: extra.length === 0 ? 'missing' : missing.length === 0 ? 'extra' : 'changed',
    source: missing,
    said: extra
  }
}

/** Words that are said after the source has ended. */
function leftOver(source: readonly SourceWord[], places: readonly Place[], said: SaidWords): WordViolation[] {
  if (places.some((place) => place.within === 0 && !place.row && skipMarkers(place.at, said) === said.words.length))
    return []
  const from = stoppedAt(places, said)
  const extra = said.words.slice(from).filter((word) => !isMarker(word))
  return [{line: source.at(-1)?.line ?? 0, what: 'extra', source: [], said: extra}]
}
