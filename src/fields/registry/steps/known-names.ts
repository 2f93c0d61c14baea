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
    const known = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`(?<![\\w\\\\·-])(?:${known.join('|')})(?![\\w\\\\·]|\\.\\w)`, 'gi')
    for (const read of blocks) read.facts.push(...knownIn(read, pattern))
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
function knownIn({sentences, facts}: ReadBlock, pattern: RegExp): Fact[] {
  const taken = facts.filter((one) => one.name !== null).sort((a, b) => a.at - b.at)
  const found: Fact[] = []
  let next = 0
  for (const {text, at} of sentences) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const place = at + match.index
      while (next < taken.length && (taken[next] as Fact).at + (taken[next]?.name?.length ?? 0) < place) next++
      const other = taken[next]
      // a plain word is a name only where the text says so
      if (isPlainWord(match[0]) && !isNamed(text, match.index, match[0].length)) continue
      if (!other || place < other.at - 1) found.push(fact(place, {name: match[0], strength: 'known'}))
    }
  }
  return found
}

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
