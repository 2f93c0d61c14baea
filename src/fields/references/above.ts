import type {Passage} from '../passages.ts'
import {foldBlanks} from '../plain-text.ts'

/**
 * Title of a number that stands alone below it, as in lists of known problems: the heading or line above, which ends with a
 * colon (Q120449, Q110903). Null when that is a sentence that announces the number.
 */
export function titleAbove(passage: Passage, above: Passage | undefined): string | null {
  if (!above || !numberAlone.test(foldBlanks(passage.text))) return null
  if (!/:\s*$/.test(above.text) || (above.kind !== 'heading' && above.kind !== 'paragraph')) return null
  const title = foldBlanks(above.text).replace(/:$/, '')
  return titleCase.test(title) && !announcement.test(title) ? title : null
}

const numberAlone = /^(?:Article[- ]ID ?: ?)?Q\d{5,6}$/i
/** A prefix, or a second word of three that begins with a capital. */
const titleCase = /: |^\S+ (?:\S+ )*?[A-Z]\S* \S/
const announcement = /\b(?:article|Knowledge Base|following|see)\b/i
