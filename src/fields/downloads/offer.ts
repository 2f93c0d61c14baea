/** A sentence that offers files for download, and where they are to be had. */
export interface Offer {
  source: string | null
  /** Files lie in a directory whose address follows: `posted … as Ftpls4i.exe (x86) and Ftpls4a.exe (Alpha):`. */
  isPosting: boolean
}

/**
 * Read what a paragraph offers, or null when it offers nothing.
 *
 * *Shape*: `The following files are available for download from the Microsoft Download Center:` (Q77403) → source
 * `Microsoft Download Center`; `has been posted to the following Internet location as …` (Q188348) → a posting.
 */
export function readOffer(text: string): Offer | null {
  if (posting.test(text)) return {source: sourceIn(text), isPosting: true}
  if (!offering.test(text) || negated.test(text)) return null
  return {source: sourceIn(text), isPosting: /:\s*$/.test(text) && place.test(text)}
}

const posting =
  /\bposted (?:to|at|on|in)\b|\b(?:hotfix|fix|update|patch|file|files|utility|utilities|tool) (?:is|are) (?:also )?(?:available|located) (?:on|at|from|in) (?:the following|microsoft)/i
const offering =
  /\bavailable for (?:free )?download(?:ing)?\b|\bavailable as a (?:free )?download\b|\b(?:click|select) (?:on )?(?:one of )?the (?:appropriate )?(?:file ?names?|links?) below\b|\b(?:can|may) (?:be downloaded|download)\b|\bto (?:download|obtain) (?:the|this|these)\b|\bdownload (?:the|this|these|one of the) (?:following|appropriate)\b|\b(?:available|obtained?) (?:\w+ ){0,4}(?:from|on|at|in) (?:the )?(?:following|microsoft (?:download|software|ftp))/i
const negated = /\bnot available\b/i
const place = /\b(?:locations?|sites?|address(?:es)?|servers?|url|director(?:y|ies)|library|center)\b/i

const sources =
  /\b(?:microsoft(?:'s)? )?(?:download center|software library|ftp (?:web )?(?:site|server)|file transfer protocol \(ftp\) site|windows update web site|office update web site)\b/i

function sourceIn(text: string): string | null {
  return sources.exec(text)?.[0] ?? null
}
