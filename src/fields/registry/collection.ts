import type {Datum, Rank} from './fact.ts'

/** A value under construction. */
export interface Value {
  name: string
  type: string | null
  /** A type beside the name beats one that a sentence only implies. */
  isTypeSure: boolean
  data: Datum[]
  default: string | null
  /** Said by the way; what is called the default beats it. */
  isDefaultWeak: boolean
  line: number
}

/** A key with its values, in order of appearance. */
export interface Key {
  key: string
  line: number
  values: Map<string, Value>
  /** Names of the values of all keys, lower case. */
  known: Set<string>
}

/** The keys of an article; letter case makes no difference. Names are kept beside them, so that a look for one is no walk through thousands of keys. */
export class Keys extends Map<string, Key> {
  readonly valueNames = new Set<string>()
  /** Last names of the paths, lower case. */
  readonly lastNames = new Set<string>()

  /** The last of the keys that has a value of that name, in lower case. */
  findOwner(name: string): Key | undefined {
    return this.valueNames.has(name) ? [...this.values()].findLast(({values}) => values.has(name)) : undefined
  }
}

/** The key of that path, added when it is new. */
export function keyAt(keys: Keys, path: string, line: number): Key {
  const id = path.toLowerCase()
  const known = keys.get(id)
  if (known) return known
  const key: Key = {key: path, line, values: new Map(), known: keys.valueNames}
  keys.set(id, key)
  keys.lastNames.add(id.slice(id.lastIndexOf('\\') + 1))
  return key
}

/** A value that has no key yet. */
export function newValue(name: string, line: number): Value {
  return {name, type: null, isTypeSure: false, data: [], default: null, isDefaultWeak: false, line}
}

/** The value of that name under the key, added when it is new. */
export function valueAt(key: Key, name: string, line: number): Value {
  const id = name.toLowerCase()
  const known = key.values.get(id)
  if (known) return known
  const value = newValue(name, line)
  key.values.set(id, value)
  key.known.add(id)
  return value
}

/** Put what is known of one value into another. */
export function mergeValue(into: Value, from: Value): void {
  setType(into, from.type, from.isTypeSure)
  into.data.push(...from.data)
  setDefault(into, from.default, from.isDefaultWeak)
}

export function setDefault(value: Value, text: string | null, isWeak: boolean): void {
  if (text === null || (value.default !== null && (isWeak || !value.isDefaultWeak))) return
  value.default = text
  value.isDefaultWeak = isWeak
}

export function setType(value: Value, type: string | null, isSure: boolean): void {
  if (type === null || (value.type !== null && (value.isTypeSure || !isSure))) return
  value.type = type
  value.isTypeSure = isSure
}

const order: readonly Rank[] = ['set', 'listed', 'condition', 'found']

/** The datum that counts: the first of the highest rank; of conditions only one that is the only one named. */
export function datumOf({data}: Value): string | null {
  for (const rank of order) {
    const ranked = data.filter((datum) => datum.rank === rank)
    const [first] = ranked
    if (!first) continue
    if (rank === 'condition' && new Set(ranked.map((datum) => datum.text?.toLowerCase())).size > 1) return null
    return first.text
  }
  return null
}
