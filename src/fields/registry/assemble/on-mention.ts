import {isProgram, lineAt} from '../block.ts'
import {keyAt, mergeValue, setDefault, setType, type Value, valueAt} from '../collection.ts'
import {keysOf, type Mention} from '../mention.ts'
import type {Reading} from '../read-as.ts'
import type {ReadBlock} from '../read-block.ts'
import type {State} from './state.ts'

/** A path is printed: the key that values belong to from here on, or a value with the key that it lies in. */
export function onMention(
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
    state.isEditing = state.isWalk
    state.heading = read.block.heading
    return
  }
  const line = lineAt(read.block, mention.from).number
  if (state.isTyped && reading?.kind === 'key' && isAside(mention, read)) {
    for (const path of keysOf(mention)) keyAt(state.keys, path, line)
    return
  }
  const isValue = reading?.kind === 'value'
  const segments = isValue ? mention.segments.slice(0, -1) : mention.segments
  const keys = keysOf({hives: mention.hives, segments}).map((path) => keyAt(state.keys, path, line))
  const isSame = keys.length === state.current.length && keys.every((key, at) => key === state.current[at])
  const isLater = !isValue && group.length > 1 && group[0] !== mention
  state.current = isLater ? [...new Set([...state.current, ...keys])] : keys
  state.base = {...mention, segments}
  state.isWalk = false
  state.block = index
  state.heading = read.block.heading
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

/** "The driver places the name in HKEY_LOCAL_MACHINE\… so that the class driver can find it": a remark among typed lines (Q102989). */
function isAside(mention: Mention, {masked, block}: ReadBlock): boolean {
  return (
    !mention.isAlone &&
    !isProgram(block) &&
    /^\s+[a-z]+\s/.test(masked.slice(mention.to, mention.to + 40)) &&
    !/:\s*$/.test(masked.slice(-3)) &&
    !announces.test(masked.slice(Math.max(0, mention.from - 200), mention.to + 200))
  )
}

const announces = /\b(?:following|below|add|create|under|values|entries|parameters)\b/i

/** Values named in their own form before the key: "The value is located in the following key:" (Q143329). */
function earlyFor(mention: Mention, index: number, state: State): {value: Value; block: number}[] {
  if (state.keys.size > 1 || !mention.isAlone) return []
  const found = [...state.early.values()].filter(
    ({value, block, isSure}) => isSure && value.type !== null && index - block <= 8
  )
  return found
}
