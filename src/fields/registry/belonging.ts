import type {Value} from './collection.ts'
import type {Fact} from './fact.ts'
import type {ReadBlock} from './read-block.ts'

/** `NameServer and NameServerBackup`: names beside one another share what is said of them. */
export function isEnumerated(fact: Fact, read: ReadBlock, previous: string | undefined): boolean {
  const before = read.masked.slice(Math.max(0, fact.at - 70), fact.at)
  if (!previous) return false
  const at = before.toLowerCase().lastIndexOf(previous.toLowerCase())
  return (
    at !== -1 &&
    /^["”)]?(?:\s*\([^)]*\))?(?:\s+(?:value|entry|parameter)s?)?\s*(?:,|and|or|,\s*and|and\/or|,\s*or)\s*(?:the\s+)?["“]?$/i.test(
      before.slice(at + previous.length)
    )
  )
}

/** "Add a Reset Views value": what is edited now lies under the key that is printed now (Q216076). */
export function isEdited(fact: Fact, read: ReadBlock): boolean {
  const before = read.masked.slice(Math.max(0, fact.at - 40), fact.at).replaceAll('\n', ' ')
  return /\b(?:add|create|set|change|modify|edit|locate|double-click|select|delete|remove|highlight|find|click)\s+(?:on\s+)?(?:the\s+|an?\s+)?(?:new\s+)?["“]?$/i.test(
    before
  )
}

/** "Removing the LanmanServer entry" from the data of a value names no other value (Q170425). */
export function isDatum(name: string, values: readonly Value[]): boolean {
  return values.some(({data}) => data.some(({text}) => text?.includes(name) && text !== name))
}

export function isOfRegistry(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  return /\b(?:registry|sub-?keys?|regedt32|regedit)\b/i.test(sentence?.text ?? '')
}

/** The sentence says that the key comes: "under the following key:", or holds its path further on. */
export function isForNextKey(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  if (!sentence) return false
  // what announces a key stands at the end of the sentence, what holds its path near the name
  const rest = sentence.text.slice(fact.at - sentence.at)
  const end = rest.slice(-farthest)
  const near = rest.slice(0, 2 * farthest)
  // "In the following key, add a value called NotConfigurable:"
  if (
    /\b(?:in|under|to|at) the following (?:registry )?(?:sub-?key|key|location|path|branch)\b[^.]*:\s*$/i.test(
      sentence.text.slice(-farthest)
    ) ||
    // "an Engine value and a Dictionary value under the following entry:" (Q161853)
    /\bvalues?\b[^.]{0,60}\bunder the following (?:registry )?entry:\s*$/i.test(end)
  )
    return true
  // "If the fUseDefaultGina value in the following registry key is set to 0x1, … :" (Q214488)
  if (
    read.isAboveKey &&
    /^\S+(?: \S+){0,4} (?:value|entry|parameter)s? (?:in|under|of|from) the following (?:registry )?(?:sub-?)?key\b/i.test(
      rest
    )
  )
    return true
  if (leadsToKey(fact, rest, read)) return true
  // "Set the MinAnimate flag to zero. This value is located under …" (Q190164)
  const next = read.sentences[read.sentences.indexOf(sentence) + 1]
  if (next && !rest.includes('⟦') && isPlaced.test(next.text.slice(0, 120))) return true
  // "The registry location is as follows:" (Q123169)
  if (next && read.isAboveKey && leadsBelow.test(next.text.slice(0, 80))) return true
  return (
    /\b(?:following|below(?! the\b))\b[^.]{0,40}\b(?:key|subkey|location|path|subtree|hive|place|registry)s?\b(?:[^.]|\.(?=\w)){0,60}[:.]?\s*$/i.test(
      end
    ) ||
    // "Add the value SiteDomain to this key." speaks of the one above (Q156229)
    (read.isAboveKey &&
      /\bthis (?:registry )?(?:key|subkey|location|path|subtree|hive|place)s?\b[^.]{0,60}[:.]?\s*$/i.test(end)) ||
    /\b(?:under|in|at|to|of|from|within)\s+(?:the\s+)?(?:\w+\s+){0,3}["[]?⟦|\bto \S+:\s*⟦/i.test(near)
  )
}

const isPlaced =
  /^(?:You (?:can |will )?find )?(?:it|this|these|the)\b[^.⟦]{0,60}\b(?:under|in|at)\s+(?:the\s+)?["[]?⟦/i

const leadsBelow = /^The (?:registry )?(?:sub-?key|key|location|path)\b[^.:]{0,40}\b(?:is|as follows)\s?:\s*$/i

/** Characters of a sentence that are looked at. */
const farthest = 500

/** The block breaks off before a path: "add EISASimulateInt15 to", "They will be listed under:" (Q125389, Q163243). */
function leadsToKey(fact: Fact, rest: string, read: ReadBlock): boolean {
  if (!read.isAboveKey || fact.strength === 'known') return false
  const after = read.masked.slice(fact.at + (fact.name?.length ?? 0)).replaceAll('\n', ' ')
  if (/\.\s*$/.test(after)) return false
  return (
    /\b(?:to|in|under|from|at|of)(?:\s+the\s+(?:registry\s+)?(?:sub-?)?key)?\s*:?\s*$/i.test(after) ||
    /\b(?:they|it|these|this (?:value|entry))\b[^:]*\b(?:under|in|at|following)\b[^:]*:\s*$/i.test(after) ||
    (/^[^.]*\bregistry:\s*$/i.test(rest) && !/\bto\b/.test(rest))
  )
}
