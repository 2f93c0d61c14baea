import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {OutputName} from './outputs.ts'

/** What became of one source. */
export type Outcome = ArticleOutcome | UnchangedOutcome | SkippedOutcome | FailedOutcome

interface OutcomeNames {
  /** As in the record's `source.path`. */
  path: string
  /** As the user would name the file. */
  location: string
  diagnostics: Diagnostic[]
}

/** It was read, and the outputs that were asked for were made of it. */
export interface ArticleOutcome extends OutcomeNames {
  type: 'article'
  id: string
  permalink: string
  sha256: string
  outputs: Partial<Record<OutputName, string>>
}

/** Its bytes have the digest that was known before; nothing was made of it. */
export interface UnchangedOutcome extends OutcomeNames {
  type: 'unchanged'
  sha256: string
}

/** It is no article. */
export interface SkippedOutcome extends OutcomeNames {
  type: 'skipped'
}

/** kbatlas itself failed on it; the last diagnostic is fatal and says how. */
export interface FailedOutcome extends OutcomeNames {
  type: 'failed'
}
