import {type Fact, fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import type {ReadBlock} from '../read-block.ts'

/** Names that the article gives to values are looked for in every sentence. */
export function addMentionsOfNames(blocks: readonly ReadBlock[]): void {
  const names = new Set<string>()
  for (const {facts} of blocks)
    for (const {name, strength} of facts)
      if (name && (strength === 'definite' || strength === 'likely') && (isIdentifier(name) || /\w \w/.test(name)))
        names.add(name)
  for (const {mentions} of blocks)
    for (const {segments} of mentions)
      if (/^\w[\w/ .()-]{3,}$/.test(segments.at(-1) ?? '')) names.add(segments.at(-1) ?? '')
  if (names.size > 0 && names.size <= mostNames) {
    // the longest first: of two that begin at one place it is the one that is meant
    const known = [...names].map((name) => name.toLowerCase()).sort((a, b) => b.length - a.length)
    for (const read of blocks) read.facts.push(...knownIn(read, known))
  }
  for (const read of blocks) read.facts = withoutPartNames(read.facts.sort((a, b) => a.at - b.at))
}

/** Of `X500` and `X500 DN` read at one place the longer is the name; of equals the surer one stays. */
function withoutPartNames(facts: readonly Fact[]): Fact[] {
  return facts.filter((one, index) => {
    const {name, at} = one
    if (name === null) return true
    const near = [...facts.slice(Math.max(0, index - 4), index), ...facts.slice(index + 1, index + 5)]
    return !near.some(
      (other) =>
        other.name !== null &&
        Math.abs(other.at - at) <= 1 &&
        other.name.length > name.length &&
        other.name.toLowerCase().startsWith(name.toLowerCase()) &&
        one.type === null
    )
  })
}

/** Where a known name stands and no recogniser found it. */
function knownIn({sentences, facts}: ReadBlock, known: readonly string[]): Fact[] {
  const taken = facts.filter((one) => one.name !== null).sort((a, b) => a.at - b.at)
  const found: Fact[] = []
  let next = 0
  for (const {text, at} of sentences) {
    for (const {from, name} of placesOf(known, text)) {
      const place = at + from
      while (next < taken.length && (taken[next] as Fact).at + (taken[next]?.name?.length ?? 0) < place) next++
      const other = taken[next]
      // a plain word is a name only where the text says so
      if (isPlainWord(name) && !isNamed(text, from, name.length)) continue
      if (!other || place < other.at - 1) found.push(fact(place, {name, strength: 'known'}))
    }
  }
  return found
}

/**
 * Where names stand as whole words, in order and none within another. Each is looked for by itself: a pattern of all of them
 * would have to be compiled for every article, which takes longer than all the rest.
 */
function placesOf(known: readonly string[], text: string): {from: number; name: string}[] {
  const lower = text.toLowerCase()
  const places: {from: number; name: string}[] = []
  // a few letters of other scripts are two in lower case, and places would be none
  if (lower.length !== text.length) return places
  for (const name of known) {
    for (let from = lower.indexOf(name); from !== -1; from = lower.indexOf(name, from + 1)) {
      const end = from + name.length
      if (partOfWord.test(text.charAt(from - 1)) || goesOn.test(text.slice(end, end + 2))) continue
      places.push({from, name: text.slice(from, end)})
    }
  }
  if (places.length < 2) return places
  let end = -1
  return places
    .sort((a, b) => a.from - b.from)
    .filter(({from, name}) => {
      if (from < end) return false
      end = from + name.length
      return true
    })
}

const partOfWord = /[\w\\·-]/
const goesOn = /^(?:[\w\\·]|\.\w)/

function isPlainWord(name: string): boolean {
  return !isIdentifier(name) && !name.includes(' ')
}

function isNamed(text: string, from: number, length: number): boolean {
  return (
    /["“]$/.test(text.slice(0, from)) ||
    /^\s+(?:registry\s+)?(?:value|entry|parameter|key|sub-?key|setting|has an? value|is (?:set|a|an|of)|to\b)/i.test(
      text.slice(from + length)
    ) ||
    /\b(?:set|change|value|entry|parameter|select|double-click|called|named)\s+(?:of\s+|for\s+|the\s+)?$/i.test(
      text.slice(0, from)
    )
  )
}

/** An article that lists more of them holds a table or a dump, not sentences about each. */
const mostNames = 200
