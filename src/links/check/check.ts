import type {Content} from '../content/content.ts'
import type {Answer} from '../evidence.ts'
import type {Expectation} from '../expectation.ts'
import type {Redirect, Verdict} from '../result.ts'

/** All that a check may look at. */
export interface Subject {
  /** The address that was meant. */
  url: URL
  /** The address that answered. */
  finalUrl: URL
  redirects: readonly Redirect[]
  answer: Answer
  /** What the first bytes are; null when there are none, or they say nothing. */
  content: Content | null
  expectation: Expectation
  /** Whether a random path beside this one brings the same; undefined when nobody asked. */
  isLikeRandomPath?: boolean
}

/** What a check found. */
export interface Finding {
  verdict: Verdict
  /** One sentence for people. */
  reason: string
  /** Another try may bring something else. */
  isRetryable?: true
}

/** One thing that can be wrong with an answer. Adding one is a file beside this one and its line in `index.ts`. */
export interface Check {
  name: string
  /** Undefined when nothing is wrong. Pure. */
  judge(subject: Subject): Finding | undefined
}
