import {isDatum, isEdited, isEnumerated, isForNextKey, isOfRegistry} from '../belonging.ts'
import {lineAt} from '../block.ts'
import {mergeValue, newValue, setDefault, setType, type Value, valueAt} from '../collection.ts'
import type {Fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import type {ReadBlock} from '../read-block.ts'
import {onRemark} from './on-remark.ts'
import type {State} from './state.ts'

/** Something is said of a value: its name, type, datum or default. */
export function onFact(fact: Fact, index: number, read: ReadBlock, state: State): void {
  if (fact.name === null) {
    onRemark(fact, index, read, state)
    return
  }
  if (fact.strength === 'definite') state.isTyped = !fact.isProse && fact.type !== null
  const line = lineAt(read.block, fact.at).number
  const values = valuesNamed(fact.name, fact, index, line, read, state)
  if (values.length === 0) return
  const isBeside =
    state.values.length > 0 && state.block === index && isEnumerated(fact, read, state.values.at(-1)?.name)
  state.values = isBeside ? [...state.values, ...values] : values
  state.block = index
  for (const value of values) {
    setType(value, fact.type, true)
    if (state.pendingType && index - state.pendingType.block <= (state.pendingType.isForAll ? 12 : 3))
      setType(value, state.pendingType.type, false)
    if (fact.data) value.data.push(fact.data)
    setDefault(value, fact.default, fact.isWeakDefault ?? false)
  }
  const isListed = state.pendingType?.isForAll && (index <= state.pendingType.block + 1 || read.block.kind === 'row')
  if (!isListed) state.pendingType = null
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
    const owner = state.keys.findOwner(last.toLowerCase())
    if (owner && !owner.values.has(id)) return [owner.values.get(last.toLowerCase()) as Value]
  }
  const known = state.current.flatMap((key) => key.values.get(id) ?? [])
  const isAhead = fact.isForNextKey ?? isForNextKey(fact, read)
  if (known.length > 0 && !isAhead)
    return fact.strength === 'definite' ? state.current.map((key) => valueAt(key, name, line)) : known
  const elsewhere = fact.strength === 'definite' ? undefined : state.keys.findOwner(id)
  const isEdit = fact.strength === 'likely' && state.isEditing && index - state.block <= 6 && isEdited(fact, read)
  if (fact.strength !== 'definite' && !isEdit && elsewhere && !isAhead) return [elsewhere.values.get(id) as Value]
  if (fact.strength === 'mention' && isAhead) return []
  if (fact.strength === 'known' && (!isAhead || !(elsewhere || state.early.has(id)))) {
    const early = state.early.get(id)
    return early ? [early.value] : []
  }
  if (isAhead && fact.strength !== 'mention') {
    const value = newValue(name, line)
    // "The default value of the MaxLinks registry value is 5", and further on "Locate the MaxLinks value under …" (Q257348)
    const early = state.early.get(id)?.value
    if (early) setDefault(value, early.default, early.isDefaultWeak)
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
  // "Check each NetworkCards entry" speaks of a printed key (Q165846)
  if (fact.strength !== 'definite' && state.keys.lastNames.has(id)) return []
  if (fact.strength !== 'definite' && isDatum(name, state.values)) return []
  if (fact.strength === 'mention' && !(state.isEditing && isIdentifier(name) && index - state.block <= 4)) return []
  if (fact.strength === 'likely' && !state.isEditing && !(isIdentifier(name) && isOfRegistry(fact, read))) return []
  const farthest = fact.strength === 'likely' ? 8 : fact.isProse ? 12 : Number.POSITIVE_INFINITY
  if (
    (index - state.block > farthest || (fact.isProse && read.block.heading !== state.heading)) &&
    !isOfRegistry(fact, read)
  )
    return []
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
