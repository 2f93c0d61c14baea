/**
 * How much a datum counts; of the data named for a value the highest wins, and of equals the first.
 *
 * `set` — the article says to set it; `listed` — it stands beside the name; `condition` — only in "if it is 1";
 * `found` — what is there before the change.
 */
export type Rank = 'set' | 'listed' | 'condition' | 'found'

export interface Datum {
  /** Null for one that is only described; it counts among the conditions. */
  text: string | null
  rank: Rank
}

/**
 * What one recogniser says about a value at one place.
 *
 * `name` null speaks of the value named before; then the fact may also stand before the name it belongs to, as in
 * `click New, and then click DWORD Value` (Q233969).
 */
export interface Fact {
  /** Offset in the block. */
  at: number
  name: string | null
  type: string | null
  data: Datum | null
  default: string | null
  /**
   * Whether the name alone makes a value: `definite` (a form that only values have), `likely` (a phrase such as
   * "the Start value"), `mention` (a word that only a program would write, in a step that edits), `known` (speaks of a
   * value only when that value is known).
   */
  strength: 'definite' | 'likely' | 'mention' | 'known'
  /** Said in a sentence, not printed in a form. */
  isProse?: boolean
  /** The default is said by the way: "5 by default". */
  isWeakDefault?: boolean
  /** The name stands before the key that it belongs to: "the Start value under the following key". */
  isForNextKey?: boolean
}

/** A fact with nothing but its place. */
export function fact(at: number, parts: Partial<Fact>): Fact {
  return {at, name: null, type: null, data: null, default: null, strength: 'definite', ...parts}
}
