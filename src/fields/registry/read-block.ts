import type {Block} from './block.ts'
import type {Fact} from './fact.ts'
import type {Mention} from './mention.ts'
import type {Sentence} from './sentence.ts'
import type {Subkey} from './subkey.ts'

/** A block with all that the recognisers found in it. */
export interface ReadBlock {
  block: Block
  /** Text with its paths masked, line ends kept. */
  masked: string
  mentions: Mention[]
  sentences: Sentence[]
  facts: Fact[]
  subkeys: Subkey[]
  /** The next block begins with a path on a line of its own. */
  isAboveKey: boolean
}
