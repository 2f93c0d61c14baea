import type {Key, Keys, Value} from '../collection.ts'
import type {Mention} from '../mention.ts'
import type {Subkey} from '../subkey.ts'

/** A value that is named where no key is printed yet. */
export interface Orphan {
  name: string
  line: number
}

/** What is known at a place of an article, from what stands above it. */
export interface State {
  keys: Keys
  /** The keys that values belong to now, and the printed ones that subkeys go under. */
  current: Key[]
  base: Mention | null
  /** The values that a type or a datum without a name speaks of. */
  values: Value[]
  /** Names that the text calls values, lower case. */
  calledValues: ReadonlySet<string>
  /** Named before the key they belong to. */
  waiting: {value: Value; block: number}[]
  pendingType: {type: string; block: number; isForAll: boolean} | null
  /** The last value was read from a line of name and type. */
  isTyped: boolean
  /** Block of the last key or value; what is far below speaks of something else. */
  block: number
  /** Heading that the last path stands under. */
  heading: string
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
