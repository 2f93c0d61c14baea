import type {Datum} from './fact.ts'

/** The reading of a path: `value` when its last name is a value's, with what the text beside it says of that value. */
export interface Reading {
  kind: 'key' | 'value'
  /** How sure: a mark (a type, data, the word "value" beside it) beats the lead's word. */
  isMarked: boolean
  type: string | null
  /** The type stands beside the path, not in the sentence before it. */
  isTypeSure: boolean
  data: Datum | null
  default: string | null
  /** The lead calls it an entry, and nothing a value; false where something does. */
  isEntry?: boolean
  /** The lead calls the path a key. */
  isCalledKey?: boolean
}

export const asKey: Reading = {kind: 'key', isMarked: false, type: null, isTypeSure: true, data: null, default: null}
export const asMarkedKey: Reading = {...asKey, isMarked: true}
