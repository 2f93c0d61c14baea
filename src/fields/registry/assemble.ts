import {isDatum, isEdited, isEnumerated, isForNextKey, isOfRegistry} from './belonging.ts'
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
import type {ReadBlock} from './read-block.ts'
import type {Reading} from './reading.ts'
import {readAll} from './readings.ts'
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
  /** Registry Editor was quit below the last path: folders to open are none of its keys (Q322314). */
  hasQuit: boolean
  /** Folders are opened one a step, from a hive on. */
  isWalk: boolean
  orphans: Orphan[]
  /** Printed paths by their last name, lower case. */
  printed: ReadonlyMap<string, Mention>
  /** Named above the key that it goes under: "Add a Custom Dictionaries key to the following branch:" (Q137178). */
  pendingSubkey: {subkey: Subkey; block: number} | null
  /** What was said of a name before any key was printed, lower case. */
  early: Map<string, {value: Value; block: number; isSure: boolean}>
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
    hasQuit: false,
    isWalk: false,
    orphans: [],
    printed: new Map(
      blocks.flatMap(({mentions}) => mentions.map((mention) => [mention.segments.at(-1)?.toLowerCase() ?? '', mention]))
    ),
    pendingSubkey: null,
    early: new Map()
  }
  blocks.forEach((read, index) => {
    if (read.block.kind === 'heading') state.values = []
    for (const event of eventsOf(read)) {
      if (event.kind === 'mention') {
        onMention(event.mention, readings.get(event.mention), groups.get(event.mention) ?? [], index, read, state)
        const pending = state.pendingSubkey
        state.pendingSubkey = null
        if (pending && index - pending.block <= 2) onSubkey({...pending.subkey, at: event.mention.from}, read, state)
      } else if (event.kind === 'subkey') {
        if (isForKeyBelow(event.subkey, read)) state.pendingSubkey = {subkey: event.subkey, block: index}
        // far below, folders are those of other programs (Q160507)
        else if (index - state.block <= farthestSubkey) {
          onSubkey(event.subkey, read, state)
          if (state.isWalk) state.block = index
        }
      } else onFact(event.fact, index, read, state)
    }
    if (endsWithColon.test(read.masked.slice(-3)) && sameValues.test(read.masked.slice(-longestLead)))
      for (const value of valuesAbove(state)) state.waiting.push({value: {...value}, block: index})
    if (/\b(?:quit|exit|close) (?:the )?(?:registry editor|regedt32|regedit)\b/i.test(read.block.flat)) {
      if (!isOnlyValue(state)) state.values = []
      state.isEditing = false
      state.hasQuit = true
    }
  })
  shareTypes(state.keys)
  return {keys: state.keys, orphans: state.orphans}
}

const farthestSubkey = 16

/** "Add the above registry value under the following key:" (Q251221). */
const sameValues =
  /\b(?:above|same|preceding|previous)\s(?:registry\s)?(?:value|entry|entries|parameter)s?\s(?:to|under|in|at)\sthe\sfollowing\s(?:registry\s)?(?:sub-?key|key|location)s?:\s*$/i
const longestLead = 120
const endsWithColon = /:\s*$/

function valuesAbove({values, current}: State): Value[] {
  return values.length > 0 ? values : [...(current.at(-1)?.values.values() ?? [])]
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

function onMention(
  mention: Mention,
  reading: Reading | undefined,
  group: readonly Mention[],
  index: number,
  read: ReadBlock,
  state: State
): void {
  state.hasQuit = false
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
  // a datum below several keys is that of the value under each (Q194396)
  const above = isLater && !isSame ? state.values : []
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
  if (!isValue && waiting.length === 0) waiting.push(...earlyFor(mention, index, state))
  state.waiting = !isValue && group.length > 1 && group.at(-1) !== mention ? waiting : []
  const last = mention.segments.at(-1)?.toLowerCase()
  if (waiting.length > 0 && !isValue) {
    const placed = waiting
      .filter(({value}) => value.name.toLowerCase() !== last)
      .flatMap(({value}) =>
        keys.map((key) => {
          const own = valueAt(key, value.name, value.line)
          mergeValue(own, value)
          return own
        })
      )
    state.values = [...above, ...placed]
  } else if (waiting.length > 0) {
    for (const {value} of waiting)
      for (const own of state.values) if (own.name.toLowerCase() === value.name.toLowerCase()) mergeValue(own, value)
  }
}

function isForKeyBelow(subkey: Subkey, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= subkey.at)
  return (
    subkey.action === 'add' &&
    /\b(?:to|under|in) the following (?:registry )?(?:sub-?key|key|branch|location|path)\s*:\s*$/i.test(
      sentence?.text ?? ''
    )
  )
}

/** Values named in their own form before the key: "The value is located in the following key:" (Q143329). */
function earlyFor(mention: Mention, index: number, state: State): {value: Value; block: number}[] {
  if (state.keys.size > 1 || !mention.isAlone) return []
  const found = [...state.early.values()].filter(
    ({value, block, isSure}) => isSure && value.type !== null && index - block <= 8
  )
  return found
}

function onSubkey(subkey: Subkey, read: ReadBlock, state: State): void {
  const {base} = state
  if (!base || state.hasQuit) return
  const names = subkey.name
    .split(/[\\/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const at = subkey.parent ? base.segments.findIndex((name) => name.toLowerCase() === subkey.parent?.toLowerCase()) : -1
  const parent = at === -1 ? base.segments : base.segments.slice(0, at + 1)
  const known = base.segments.map((name) => name.toLowerCase())
  if (names.length === 0) return
  if (subkey.isAbove && selectAbove(subkey, read, state)) return
  if (names.every((name) => known.includes(name.toLowerCase()))) return
  if (!subkey.isFolder && subkey.action === 'select' && selectPrinted(subkey, state)) return
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

/** "In the left pane, click SourceCodeControlProvider": a key that a printed one lies in (Q319318). */
function selectAbove(subkey: Subkey, read: ReadBlock, state: State): boolean {
  const id = subkey.name.toLowerCase()
  const printed = [...state.keys.values()].findLast(({key}) => key.toLowerCase().includes(`\\${id}\\`))
  if (!printed) return false
  const [hive = '', ...segments] = printed.key
    .slice(0, printed.key.toLowerCase().indexOf(`\\${id}\\`) + id.length + 1)
    .split('\\')
  const path = [hive, ...segments].join('\\')
  state.current = [keyAt(state.keys, path, lineAt(read.block, subkey.at).number)]
  if (state.base) state.base = {...state.base, segments}
  state.values = []
  return true
}

/** "Right-click the DirectX key": one whose own path is printed (Q281215). */
function selectPrinted(subkey: Subkey, state: State): boolean {
  const mention = state.printed.get(subkey.name.toLowerCase())
  if (!mention) return false
  const known = keysOf(mention).flatMap((path) => state.keys.get(path.toLowerCase()) ?? [])
  if (known.length > 0) {
    state.current = known
    state.base = mention
    state.values = []
  }
  return true
}

function onFact(fact: Fact, index: number, read: ReadBlock, state: State): void {
  if (fact.name === null) {
    onRemark(fact, index, read, state)
    return
  }
  const line = lineAt(read.block, fact.at).number
  const values = valuesNamed(fact.name, fact, index, line, read, state)
  if (values.length === 0) return
  const isBeside =
    state.values.length > 0 && state.block === index && isEnumerated(fact, read, state.values.at(-1)?.name)
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

/** The values that a name stands for here: known ones, a new one, one that waits for its key, or none. */
function valuesNamed(name: string, fact: Fact, index: number, line: number, read: ReadBlock, state: State): Value[] {
  // bytes as the editor shows them (Q165124)
  if (/^[\dA-F]{20,}$/i.test(name)) return []
  const id = name.toLowerCase()
  // "the LSA RestrictAnonymous registry entry" speaks of a value that has a name (Q178640)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (
    fact.strength === 'likely' &&
    last !== name &&
    isIdentifier(last) &&
    !/["“]/.test(read.masked[fact.at - 1] ?? '')
  ) {
    const owner = [...state.keys.values()].findLast(({values}) => values.has(last.toLowerCase()))
    if (owner && !owner.values.has(id)) return [owner.values.get(last.toLowerCase()) as Value]
  }
  const known = state.current.flatMap((key) => key.values.get(id) ?? [])
  const isAhead = fact.isForNextKey ?? isForNextKey(fact, read)
  if (known.length > 0 && !isAhead)
    return fact.strength === 'definite' ? state.current.map((key) => valueAt(key, name, line)) : known
  const elsewhere =
    fact.strength === 'definite' ? undefined : [...state.keys.values()].findLast((key) => key.values.has(id))
  const isEdit = fact.strength === 'likely' && state.isEditing && index - state.block <= 6 && isEdited(fact, read)
  if (fact.strength !== 'definite' && !isEdit && elsewhere && !isAhead) return [elsewhere.values.get(id) as Value]
  if (fact.strength === 'mention' && isAhead) return []
  if (fact.strength === 'known' && (!isAhead || !(elsewhere || state.early.has(id)))) {
    const early = state.early.get(id)
    return early ? [early.value] : []
  }
  if (isAhead && fact.strength !== 'mention') {
    const value = newValue(name, line)
    state.waiting.push({value, block: index})
    return [value]
  }
  // a heading speaks of the key that is printed below it (Q282988)
  if (state.current.length === 0 || (read.block.kind === 'heading' && fact.strength !== 'definite')) {
    if (fact.strength === 'definite') state.orphans.push({name, line})
    const early = state.early.get(id) ?? {value: newValue(name, line), block: index, isSure: false}
    if (fact.strength === 'definite') early.isSure = true
    state.early.set(id, early)
    return [early.value]
  }
  if (fact.strength !== 'definite' && state.base?.segments.some((segment) => segment.toLowerCase() === id)) return []
  if (fact.strength !== 'definite' && isDatum(name, state.values)) return []
  if (fact.strength === 'mention' && !(state.isEditing && isIdentifier(name) && index - state.block <= 4)) return []
  if (fact.strength === 'likely' && !state.isEditing && !(isIdentifier(name) && isOfRegistry(fact, read))) return []
  const farthest = fact.strength === 'likely' ? 8 : fact.isProse ? 12 : Number.POSITIVE_INFINITY
  if (index - state.block > farthest && !isOfRegistry(fact, read)) return []
  return state.current.map((key) => {
    const value = valueAt(key, name, line)
    const early = state.early.get(id)
    // what a form says below its key counts before what a sentence said above it (Q217023)
    const isPrinted = fact.data?.text && !fact.isProse && !fact.data.text.startsWith('<')
    if (early) mergeValue(value, isPrinted ? {...early.value, data: []} : early.value)
    state.early.delete(id)
    return value
  })
}

/** A type, a datum or a default without a name. */
function onRemark(fact: Fact, index: number, read: ReadBlock, state: State): void {
  const sentence = textAround(fact, read)
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

/** The sentence that says it, of a very long one what stands near. */
function textAround({at}: Fact, {sentences, block}: ReadBlock): string {
  const {text, at: start} = sentences.findLast((one) => one.at <= at) ?? {text: block.flat, at: 0}
  return text.slice(Math.max(0, at - start - nearby), at - start + nearby)
}

const nearby = 400

function hasNameBefore(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  return read.facts.some((other) => other.name !== null && other.at < fact.at && other.at >= (sentence?.at ?? 0))
}
