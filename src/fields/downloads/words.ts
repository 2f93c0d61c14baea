import {readLabel} from './labels.ts'
import {listsContents, readOffer} from './offer.ts'
import {applyLabel, enterOffer, leaveOffer, postLeadFiles, type State} from './state.ts'

/** Read a passage without files and addresses: a label, an offer, or sentences that end what was offered. */
export function readWords(text: string, state: State): void {
  state.open = null
  state.isTableOffered = false
  if (text === '') return
  const label = /[:\w)]$/.test(text) ? readLabel(text) : null
  const offer = label ? null : readOffer(text)
  if (label) applyLabel(label, state)
  else if (offer) {
    enterOffer(offer, text, state)
    postLeadFiles(offer, text, state)
  } else if (endsOffer(text)) leaveOffer(state)
  else if (text.endsWith(':')) state.platform = null
}

/**
 * Whether a passage ends what was offered above it. Sentences do, and what lists the contents of a file. A note among the items does not, nor does the name of a product.
 */
export function endsOffer(text: string): boolean {
  if (note.test(text)) return false
  return (
    text.length > 90 || (text.length > 60 && /[.!?]["')]?\s*$/.test(text)) || pointer.test(text) || listsContents(text)
  )
}

const note = /^\W*(?:notes?|release date|important)\b/i
const pointer = /^for (?:more|additional) information\b/i
