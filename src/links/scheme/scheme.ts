import type {Answer, Evidence} from '../evidence.ts'
import type {Network} from '../network.ts'

/** How much is asked of one address. */
export interface Question {
  /** How many of the first bytes are wanted. */
  sampleBytes: number
  /** Whether HTTP asks HEAD first, and takes its word for a redirect. */
  headFirst: boolean
  /** What the last try brought, when this is another. */
  earlier?: Evidence | undefined
  signal: AbortSignal
}

/** What one address answers: the thing, or where else to ask. */
export type SchemeAnswer =
  | {type: 'answer'; answer: Answer}
  | {type: 'redirect'; status: number; location: string | null; byHead: boolean}

/** A way to ask for addresses of some kinds. Adding one is a file beside this one and its line in `index.ts`. */
export interface Scheme {
  /** As `URL` prints them. */
  protocols: readonly string[]
  /**
   * Ask for one address, without following redirects.
   *
   * *Errors*: throws `LinkFault` when no answer can be had.
   */
  ask(url: URL, question: Question, network: Network): Promise<SchemeAnswer>
}
