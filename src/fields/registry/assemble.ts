import type {ReadBlock} from './read-block.ts'
import {isProgram, lineAt} from './block.ts'
import {
  type Key,
  type Keys,
  keyAt,
  mergeValue,
  newValue,
  setDefault,
  setType,
  type Value,
  valueAt
} from './collection.ts'
import type {Fact} from './fact.ts'
import {keysOf, type Mention} from './mention.ts'
import {isIdentifier} from './name.ts'
import {type Reading, readingOf} from './reading.ts'
import type {Subkey} from './subkey.ts'

/** A value that is named where no key is printed yet. */
export interface Orphan {
  name: string
  line: number
}

interface State {
  keys: Keys
  /** The keys that values belong to now, and the printed ones that subkeys go under. */
  current: Key[]
  base: Mention | null
  /** The values that a type or a datum without a name speaks of. */
  values: Value[]
  /** Named before the key they belong to. */
  waiting: {value: Value; block: number}[]
  pendingType: {type: string; block: number} | null
  /** Block of the last key or value; what is far below speaks of something else. */
  block: number
  isEditing: boolean
  /** Folders are opened one a step, from a hive on. */
  isWalk: boolean
  orphans: Orphan[]
  /** What was said of a name before any key was printed, lower case. */
  early: Map<string, Value>
}

/** Give every value its key, in reading order. */
export function assemble(blocks: readonly ReadBlock[]): {keys: Keys; orphans: Orphan[]} {
  const {readings, groups} = readAll(blocks)
  const state: State = {
    keys: new Map(),
    current: [],
    base: null,
    values: [],
    waiting: [],
    pendingType: null,
    block: 0,
    isEditing: false,
    isWalk: false,
    orphans: [],
    early: new Map()
  }
  blocks.forEach((read, index) => {
    if (read.block.kind === 'heading') state.values = []
    for (const event of eventsOf(read)) {
      if (event.kind === 'mention')
        onMention(event.mention, readings.get(event.mention), groups.get(event.mention) ?? [], index, read, state)
      else if (event.kind === 'subkey') onSubkey(event.subkey, read, state)
      else onFact(event.fact, index, read, state)
    }
    if (/\b(?:quit|exit|close) (?:the )?(?:registry editor|regedt32|regedit)\b/i.test(read.block.flat)) {
      if (!isOnlyValue(state)) state.values = []
      state.isEditing = false
    }
  })
  shareTypes(state.keys)
  return {keys: state.keys, orphans: state.orphans}
}

/** Of an article with a single value the rest of the text speaks of that one (Q232937). */
function isOnlyValue({keys, values}: State): boolean {
  if (values.length !== 1) return false
  let count = 0
  for (const key of keys.values()) count += key.values.size
  return count === 1
}

/** One value under several keys has one type: what is said of it below one holds for all. */
function shareTypes(keys: Keys): void {
  const types = new Map<string, string>()
  for (const key of keys.values()) for (const [id, {type}] of key.values) if (type !== null) types.set(id, type)
  for (const key of keys.values())
    for (const [id, value] of key.values) if (id !== '(default)') value.type ??= types.get(id) ?? null
}

type Event = {at: number} & (
  | {kind: 'mention'; mention: Mention}
  | {kind: 'fact'; fact: Fact}
  | {kind: 'subkey'; subkey: Subkey}
)

function eventsOf({mentions, facts, subkeys}: ReadBlock): Event[] {
  const events: Event[] = [
    ...mentions.map((mention): Event => ({at: mention.from, kind: 'mention', mention})),
    ...subkeys.map((subkey): Event => ({at: subkey.at, kind: 'subkey', subkey})),
    ...facts.map((fact): Event => ({at: fact.at, kind: 'fact', fact}))
  ]
  return events.sort((a, b) => a.at - b.at)
}

/** The reading of every path. Paths on lines of their own below one lead share one reading. */
function readAll(blocks: readonly ReadBlock[]): {readings: Map<Mention, Reading>; groups: Map<Mention, Mention[]>} {
  const names = namesOf(blocks)
  const readings = new Map<Mention, Reading>()
  const groups = new Map<Mention, Mention[]>()
  let group: Mention[] = []
  const close = () => {
    const [first] = group
    if (first && group.length > 1 && isJoint(blocks, first, group))
      for (const mention of group) groups.set(mention, group)
    if (group.some((mention) => readings.get(mention)?.kind === 'value')) {
      for (const mention of group) {
        const reading = readings.get(mention)
        if (reading?.kind === 'key' && !reading.isMarked && mention.segments.length > 1)
          readings.set(mention, {...reading, kind: 'value'})
      }
    }
    group = []
  }
  blocks.forEach((read, index) => {
    const isPathsOnly = read.mentions.length > 0 && read.mentions.every((mention) => mention.isAlone)
    for (const mention of read.mentions) {
      const isBelowOther =
        group.length > 0 && mention.isAlone && textBefore(read, mention).replace(/⟦[^⟧]*⟧|\W/g, '') === ''
      if (!isBelowOther) close()
      readings.set(mention, readingOf(mention, read.block, surroundings(blocks, index, mention, names, group)))
      if (mention.isAlone) group.push(mention)
      else close()
    }
    if (!isPathsOnly && read.block.kind !== 'separator' && read.mentions.length === 0) close()
  })
  close()
  return {readings, groups}
}

/** One lead for several keys: "either of the following keys", or `-or-` between them (Q195688). */
function isJoint(blocks: readonly ReadBlock[], first: Mention, group: readonly Mention[]): boolean {
  const lead = `${previousText(blocks, first.block)} ${textBefore(blocks[first.block] as ReadBlock, first)}`.slice(-160)
  if (/\b(?:keys|subkeys|entries|locations|paths|places|either|both|each)\b/i.test(lead)) return true
  const last = group.at(-1)?.block ?? first.block
  return blocks.slice(first.block, last).some(({block}) => block.kind === 'separator')
}

/** Names that the article calls values, lower case; true when it also gives the type. */
function namesOf(blocks: readonly ReadBlock[]): Map<string, boolean> {
  const names = new Map<string, boolean>()
  for (const {facts, sentences, masked} of blocks) {
    for (const [index, {at, name, type, strength}] of facts.entries()) {
      const next = facts.slice(index + 1).find((other) => other.name !== null || other.type !== null)
      const end = sentences.find((sentence) => sentence.at > at)?.at ?? Number.POSITIVE_INFINITY
      // "where Ginadll has a value of … : REG_SZ" (Q158636)
      if (name !== null && strength === 'known' && next?.name === null && next.at < end) {
        if (isSaidOf(masked.slice(at + name.length, next.at))) names.set(name.toLowerCase(), true)
      }
      // "the TCP/IP control blocks value" (Q243632)
      if (
        name !== null &&
        strength === 'known' &&
        /[A-Z]/.test(name) &&
        valueBehind.test(masked.slice(at + name.length, at + name.length + 24))
      ) {
        names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? false)
      }
      if (name === null || strength === 'mention' || strength === 'known') continue
      const id = name.toLowerCase()
      names.set(id, (names.get(id) ?? false) || type !== null)
    }
  }
  return names
}

/** What stands between a name and the type that is said of it. */
function isSaidOf(between: string): boolean {
  return (
    between.length < 160 &&
    !/\b(?:key|folder|click|new|add|select)\b/i.test(between) &&
    /\b(?:value of|is|has|type|as)\b|^\s*[:(]/i.test(between)
  )
}

const valueBehind = /^["”]?\s+(?:registry\s+)?(?:value|entry|parameter)\b/i

function textBefore({masked}: ReadBlock, mention: Mention): string {
  return masked.slice(0, mention.from)
}

function surroundings(
  blocks: readonly ReadBlock[],
  index: number,
  mention: Mention,
  names: ReadonlyMap<string, boolean>,
  group: readonly Mention[]
) {
  const read = blocks[index] as ReadBlock
  const own = textBefore(read, mention)
  const isFirst = own.replace(/⟦[^⟧]*⟧|[\W]/g, '') === ''
  const leadIndex = group.length > 0 && isFirst ? (group[0]?.block ?? index) : index
  const lead = isFirst ? previousText(blocks, leadIndex) : ''
  const before = `${lead} ${own.replace(/⟦[^⟧]*⟧/g, isFirst ? ' ' : '$&')}`.replaceAll('\n', ' ')
  const rest = read.masked.slice(mention.to)
  const following = belowText(blocks, index, mention.segments.at(-1)?.toLowerCase() ?? '')
  const isLast = rest.replace(/[\s\]."]/g, '') === ''
  return {
    before,
    after: isLast ? `${rest}\n${/^\s*REG/i.test(following) ? following : ''}` : rest,
    below: `${isLast ? '' : rest}\n${following}`,
    names,
    hasNameBefore: isNamedBefore(read, mention) || (isFirst && isNamedAtEnd(blocks[leadIndex - 1])),
    hasNameInBlock: read.facts.some(({name, strength}) => name !== null && strength === 'definite'),
    hasValuesBelow: hasValuesBelow(blocks, index, mention),
    hasLoneNameBelow:
      /^\s*\n\s*(?:"[\w ]+"|(?!REG_)[A-Z]\w*(?: \w+){0,3})\s*$/.test(rest) &&
      read.facts.some(({at, name}) => name !== null && at >= mention.to),
    hasOtherNameBelow: hasOtherNameBelow(blocks, index, mention),
    isDescribedBelow: isLast && /^\s*(?:(?:data |value )?type|data|default(?: value)?)\s*[:=]/i.test(following)
  }
}

/** The sentence that holds the path has named a value: "It is called ACTPUERP, under …" (Q153253). */
function isNamedBefore({sentences, facts}: ReadBlock, mention: Mention): boolean {
  const sentence = sentences.findLast(({at}) => at <= mention.from)
  return facts.some(
    ({at, name, strength}) =>
      name !== null &&
      (strength === 'definite' || strength === 'likely') &&
      at >= (sentence?.at ?? mention.from) &&
      at < mention.from
  )
}

function isNamedAtEnd(above: ReadBlock | undefined): boolean {
  const sentence = above?.sentences.at(-1)
  if (!above || !sentence) return false
  return above.facts.some(
    ({at, name, strength}) => name !== null && (strength === 'definite' || strength === 'likely') && at >= sentence.at
  )
}

function previousText(blocks: readonly ReadBlock[], index: number): string {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const read = blocks[at] as ReadBlock
    if (read.block.kind === 'separator' || /use Registry Editor|one path|be solved/i.test(read.block.flat)) continue
    if (read.block.kind === 'heading') return ''
    return read.masked
  }
  return ''
}

/** Text below a block up to the next path, at most a few blocks. */
function belowText(blocks: readonly ReadBlock[], index: number, last: string): string {
  let text = ''
  for (let at = index + 1; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    if (read.block.kind === 'heading' || read.mentions.length > 0) break
    if (/one path|use Registry Editor/i.test(read.block.flat)) continue
    const other = read.facts.find(
      ({name, strength}) => name !== null && strength !== 'known' && name.toLowerCase() !== last
    )
    text += `${read.masked.slice(0, other?.at).replaceAll('\n', ' ')}\n`
    if (other) break
  }
  return text
}

/** A form with names of its own stands directly below the path: then the path is the key. */
function hasValuesBelow(blocks: readonly ReadBlock[], index: number, mention: Mention): boolean {
  const last = mention.segments.at(-1)?.toLowerCase()
  let isAdded = false
  for (let at = index; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    // what is added under the path is no part of it, even when it has the same name (Q130337)
    if (/\badd (?:a )?value\b/i.test(read.block.flat)) isAdded = true
    if (at > index && (read.block.kind === 'heading' || read.mentions.length > 0)) return false
    const next = read.mentions.find((other) => other.from > mention.from)
    const found = read.facts.some(
      (fact) =>
        fact.strength === 'definite' &&
        fact.name !== null &&
        (fact.name.toLowerCase() !== last || isAdded || read.block.kind === 'row') &&
        (at > index || (fact.at > mention.to && (!next || fact.at < next.from)))
    )
    if (found) return true
    if (next) return false
  }
  return false
}

/** "Click to select the CharacterSet entry": the path above it is where that value lies. */
function hasOtherNameBelow(blocks: readonly ReadBlock[], index: number, mention: Mention): boolean {
  const last = mention.segments.at(-1)?.toLowerCase()
  for (let at = index + 1; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    if (read.block.kind === 'heading') return false
    if (read.mentions.length > 0) return false
    if (read.facts.some(({name, strength}) => name !== null && name.toLowerCase() === last)) return false
    if (read.facts.some(({name, strength}) => name !== null && strength !== 'known')) return true
  }
  return false
}

function onMention(
  mention: Mention,
  reading: Reading | undefined,
  group: readonly Mention[],
  index: number,
  read: ReadBlock,
  state: State
): void {
  if (mention.segments.length === 0) {
    state.base = mention
    state.current = []
    state.values = []
    state.block = index
    state.isWalk = read.block.item > 0
    return
  }
  const line = lineAt(read.block, mention.from).number
  const isValue = reading?.kind === 'value'
  const segments = isValue ? mention.segments.slice(0, -1) : mention.segments
  const keys = keysOf({hives: mention.hives, segments}).map((path) => keyAt(state.keys, path, line))
  const isSame = keys.length === state.current.length && keys.every((key, at) => key === state.current[at])
  const isLater = !isValue && group.length > 1 && group[0] !== mention
  state.current = isLater ? [...new Set([...state.current, ...keys])] : keys
  state.base = {...mention, segments}
  state.isWalk = false
  state.block = index
  state.isEditing = !isProgram(read.block)
  if (!isSame || isValue) state.values = []
  if (isValue && reading) {
    const name = mention.segments.at(-1) ?? ''
    state.values = keys.map((key) => valueAt(key, name === '@' ? '(Default)' : name, line))
    for (const value of state.values) {
      setType(value, reading.type, reading.isTypeSure)
      if (reading.data) value.data.push(reading.data)
      setDefault(value, reading.default, false)
    }
  }
  const waiting = state.waiting.filter((one) => index - one.block <= 4)
  state.waiting = !isValue && group.length > 1 && group.at(-1) !== mention ? waiting : []
  const last = mention.segments.at(-1)?.toLowerCase()
  if (waiting.length > 0 && !isValue) {
    state.values = waiting
      .filter(({value}) => value.name.toLowerCase() !== last)
      .flatMap(({value}) =>
        keys.map((key) => {
          const own = valueAt(key, value.name, value.line)
          mergeValue(own, value)
          return own
        })
      )
  } else if (waiting.length > 0) {
    for (const {value} of waiting)
      for (const own of state.values) if (own.name.toLowerCase() === value.name.toLowerCase()) mergeValue(own, value)
  }
}

function onSubkey(subkey: Subkey, read: ReadBlock, state: State): void {
  const {base} = state
  if (!base) return
  const names = subkey.name
    .split('\\')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const at = subkey.parent ? base.segments.findIndex((name) => name.toLowerCase() === subkey.parent?.toLowerCase()) : -1
  const parent = at === -1 ? base.segments : base.segments.slice(0, at + 1)
  const known = base.segments.map((name) => name.toLowerCase())
  if (names.length === 0 || names.every((name) => known.includes(name.toLowerCase()))) return
  if (subkey.isFolder && !state.isWalk) return
  // of folders opened one a step only the last is the key
  const [passed] = state.current
  if (state.isWalk && subkey.action === 'select' && passed && passed.values.size === 0)
    state.keys.delete(passed.key.toLowerCase())
  const segments = [...parent, ...names]
  const line = lineAt(read.block, subkey.at).number
  state.current = keysOf({hives: base.hives, segments}).map((path) => keyAt(state.keys, path, line))
  state.values = []
  if (subkey.action === 'select') state.base = {...base, segments}
}

function onFact(fact: Fact, index: number, read: ReadBlock, state: State): void {
  if (fact.name === null) {
    onRemark(fact, index, read, state)
    return
  }
  const line = lineAt(read.block, fact.at).number
  const values = valuesNamed(fact.name, fact, index, line, read, state)
  if (values.length === 0) return
  const isBeside = state.values.length > 0 && state.block === index && isEnumerated(fact, read, state)
  state.values = isBeside ? [...state.values, ...values] : values
  state.block = index
  for (const value of values) {
    setType(value, fact.type, true)
    if (state.pendingType && index - state.pendingType.block <= 3) setType(value, state.pendingType.type, false)
    if (fact.data) value.data.push(fact.data)
    setDefault(value, fact.default, fact.isWeakDefault ?? false)
  }
  state.pendingType = null
}

/** `NameServer and NameServerBackup`: names beside one another share what is said of them. */
function isEnumerated(fact: Fact, read: ReadBlock, state: State): boolean {
  const before = read.masked.slice(Math.max(0, fact.at - 70), fact.at)
  const previous = state.values.at(-1)?.name
  if (!previous) return false
  const at = before.toLowerCase().lastIndexOf(previous.toLowerCase())
  return (
    at !== -1 &&
    /^["”)]?(?:\s*\([^)]*\))?(?:\s+(?:value|entry|parameter)s?)?\s*(?:,|and|or|,\s*and|and\/or|,\s*or)\s*(?:the\s+)?["“]?$/i.test(
      before.slice(at + previous.length)
    )
  )
}

/** The values that a name stands for here: known ones, a new one, one that waits for its key, or none. */
function valuesNamed(name: string, fact: Fact, index: number, line: number, read: ReadBlock, state: State): Value[] {
  const id = name.toLowerCase()
  const known = state.current.flatMap((key) => key.values.get(id) ?? [])
  const isAhead = fact.isForNextKey ?? isForNextKey(fact, read)
  if (known.length > 0 && !isAhead) return known
  const elsewhere = [...state.keys.values()].reverse().find((key) => key.values.has(id))
  const isEdit = fact.strength === 'likely' && state.isEditing && index - state.block <= 6 && isEdited(fact, read)
  if (fact.strength !== 'definite' && !isEdit && elsewhere && !isAhead) return [elsewhere.values.get(id) as Value]
  if (fact.strength === 'mention' && isAhead) return []
  if (fact.strength === 'known' && (!isAhead || !(elsewhere || state.early.has(id)))) {
    const early = state.early.get(id)
    return early ? [early] : []
  }
  if (isAhead && fact.strength !== 'mention') {
    const value = newValue(name, line)
    state.waiting.push({value, block: index})
    return [value]
  }
  if (state.current.length === 0) {
    if (fact.strength === 'definite') state.orphans.push({name, line})
    const early = state.early.get(id) ?? newValue(name, line)
    state.early.set(id, early)
    return [early]
  }
  if (fact.strength !== 'definite' && state.base?.segments.some((segment) => segment.toLowerCase() === id)) return []
  if (fact.strength !== 'definite' && isDatum(name, state)) return []
  if (fact.strength === 'mention' && !(state.isEditing && isIdentifier(name) && index - state.block <= 4)) return []
  if (fact.strength === 'likely' && !state.isEditing && !(isIdentifier(name) && isOfRegistry(fact, read))) return []
  if (fact.strength === 'likely' && index - state.block > 8 && !isOfRegistry(fact, read)) return []
  return state.current.map((key) => {
    const value = valueAt(key, name, line)
    const early = state.early.get(id)
    if (early) mergeValue(value, early)
    state.early.delete(id)
    return value
  })
}

/** "Add a Reset Views value": what is edited now lies under the key that is printed now (Q216076). */
function isEdited(fact: Fact, read: ReadBlock): boolean {
  const before = read.masked.slice(Math.max(0, fact.at - 40), fact.at).replaceAll('\n', ' ')
  return /\b(?:add|create|set|change|modify|edit|locate|double-click|select|delete|remove|highlight|find|click)\s+(?:on\s+)?(?:the\s+|an?\s+)?(?:new\s+)?["“]?$/i.test(
    before
  )
}

/** "Removing the LanmanServer entry" from the data of a value names no other value (Q170425). */
function isDatum(name: string, state: State): boolean {
  return state.values.some(({data}) => data.some(({text}) => text?.includes(name) && text !== name))
}

function isOfRegistry(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  return /\b(?:registry|sub-?keys?|regedt32|regedit)\b/i.test(sentence?.text ?? '')
}

/** The sentence says that the key comes: "under the following key:", or holds its path further on. */
function isForNextKey(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  if (!sentence) return false
  const rest = sentence.text.slice(fact.at - sentence.at)
  // "In the following key, add a value called NotConfigurable:"
  if (
    /\b(?:in|under|to|at) the following (?:registry )?(?:sub-?key|key|location|path)\b[^.]*:\s*$/i.test(sentence.text)
  )
    return true
  if (leadsToKey(fact, rest, read)) return true
  return (
    /\b(?:following|below|this)\b[^.]{0,40}\b(?:key|subkey|location|path|subtree|hive|place|registry)s?\b[^.]{0,60}[:.]?\s*$/i.test(
      rest
    ) || /\b(?:under|in|at|to|of|from|within)\s+(?:the\s+)?(?:\w+\s+){0,3}["[]?⟦|\bto \S+:\s*⟦/i.test(rest)
  )
}

/** The block breaks off before a path: "add EISASimulateInt15 to", "They will be listed under:" (Q125389, Q163243). */
function leadsToKey(fact: Fact, rest: string, read: ReadBlock): boolean {
  if (!read.isAboveKey || fact.strength === 'known') return false
  const after = read.masked.slice(fact.at + (fact.name?.length ?? 0)).replaceAll('\n', ' ')
  if (/\.\s*$/.test(after)) return false
  return (
    /\b(?:to|in|under|from|at)\s*:?\s*$/i.test(after) ||
    /\b(?:they|it|these|this (?:value|entry))\b[^:]*\b(?:under|in|at|following)\b[^:]*:\s*$/i.test(after) ||
    (/^[^.]*\bregistry:\s*$/i.test(rest) && !/\bto\b/.test(rest))
  )
}

/** A type, a datum or a default without a name. */
function onRemark(fact: Fact, index: number, read: ReadBlock, state: State): void {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)?.text ?? read.block.flat
  const isNew = /\b(?:add value|new\b|add the following|create|adding|add a)\b/i.test(sentence)
  if (fact.type !== null && (state.values.length === 0 || (isNew && !hasNameBefore(fact, read)))) {
    state.pendingType = {type: fact.type, block: index}
    if (isNew) state.values = []
    return
  }
  if (index - state.block > 6 || /\bthe following (?:registry )?(?:value|entry|entries|parameter)s?\b/i.test(sentence))
    return
  const all = /\b(?:both|these|each|all)\b[^.]{0,40}\b(?:values?|entries|parameters|are)\b/i.test(sentence)
  const values =
    all && state.current.length > 0 ? state.current.flatMap((key) => [...key.values.values()]) : state.values
  const isStep = /\b(?:change|set|type|enter|value)\b/i.test(sentence)
  if (fact.isWeakDefault && index - state.block > (isStep ? 4 : 1)) return
  for (const value of values) {
    setType(value, fact.type, false)
    if (fact.data) value.data.push(fact.data)
    setDefault(value, fact.default, fact.isWeakDefault ?? false)
  }
}

function hasNameBefore(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  return read.facts.some((other) => other.name !== null && other.at < fact.at && other.at >= (sentence?.at ?? 0))
}
