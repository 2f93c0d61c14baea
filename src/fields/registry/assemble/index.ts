import {Keys, type Value} from '../collection.ts'
import type {Fact} from '../fact.ts'
import type {Mention} from '../mention.ts'
import type {ReadBlock} from '../read-block.ts'
import {readAll} from '../readings.ts'
import type {Subkey} from '../subkey.ts'
import {onFact} from './on-fact.ts'
import {onMention} from './on-mention.ts'
import {isForKeyBelow, onSubkey} from './on-subkey.ts'
import type {Orphan, State} from './state.ts'

/** Give every value its key, in reading order. */
export function assemble(blocks: readonly ReadBlock[]): {keys: Keys; orphans: Orphan[]} {
  const {readings, groups} = readAll(blocks)
  const state: State = {
    keys: new Keys(),
    current: [],
    base: null,
    values: [],
    waiting: [],
    pendingType: null,
    calledValues: calledValues(blocks),
    isTyped: false,
    block: 0,
    heading: '',
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

/** "Double-click the DLLsToRegister value": it is none of the keys, also where a step calls it one (Q271818). */
function calledValues(blocks: readonly ReadBlock[]): Set<string> {
  const names = new Set<string>()
  for (const {facts, masked} of blocks)
    for (const {at, name, strength} of facts)
      if (
        name !== null &&
        strength === 'likely' &&
        valueBehind.test(masked.slice(at + name.length, at + name.length + 8))
      )
        names.add(name.toLowerCase())
  return names
}

const valueBehind = /^["”]?\svalue\b/

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
