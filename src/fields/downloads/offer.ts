/** A paragraph that offers files for download. */
export interface Offer {
  /** Where they are to be had, as printed: `Microsoft Download Center`. */
  source: string | null
  /** What is listed below it are files to download. */
  isList: boolean
  /** The files it names lie in the directories named below: at any address when it says `posted`, else on an FTP server. */
  posting: 'anywhere' | 'ftp' | null
}

/**
 * Read what a paragraph offers, or null when it offers nothing.
 *
 * *Shape*: `The following files are available for download from the Microsoft Download Center:` (Q77403) → source
 * `Microsoft Download Center`, a list; `has been posted to the following Internet location as …:` (Q188348) → a posting.
 */
export function readOffer(printed: string): Offer | null {
  const text = printed.replace(/\n/g, ' ')
  if (negated.test(text)) return null
  const isOpen = /:\s*$/.test(text)
  if (posted.test(text)) return {source: sourceIn(text), isList: isOpen, posting: 'anywhere'}
  if (!available.test(text) && !pointer.test(text) && !list.test(text)) return null
  return {source: sourceIn(text), isList: list.test(text) && !listsContents(text), posting: isOpen ? 'ftp' : null}
}

/** `The Iosupd.exe file contains the following files:` — what is listed below it is no download. */
export function listsContents(text: string): boolean {
  return contents.test(text)
}

const contents =
  /\b(?:contain(?:s|ing)?|includes?|included|installs?|installed|expand(?:s|ed)?|extract(?:s|ed)?|consists? of|created?|updated|replaced?)\b[^.]*:\s*$/i
/** `was posted on July 20, 1998` names a day, no place (Q182918). */
const posted =
  /\bposted (?:to|at|in|on(?! (?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? )?\d))\b(?!.{0,40}\bnewsgroups?\b)/i
const available =
  /\bavailable (?:for (?:free )?download(?:ing)?|as a (?:free )?download)\b|\b(?:can|may) (?:be downloaded|download)\b|\bdownload\b.{0,160}\bfrom\b.{0,60}:\s*$|\bto (?:download|obtain) (?:the|this|these)\b|\bdownload (?:the|this|these|one of the) (?:following|appropriate)\b|\b(?:available|obtain(?:ed)?|obtain it|download it) (?:[\w.-]+ ){0,4}(?:from|on|at|in) (?:the )?(?:following|microsoft (?:download|software|ftp))/i
const pointer = /\b(?:click|select) (?:on )?(?:one of )?the (?:appropriate )?(?:file ?names?|links?) below\b/i
/** The names of the files themselves follow. */
const list =
  /\bfollowing (?:[\w-]+ ){0,3}?files?(?:\(s\))? (?:\w+ )?(?:is|are)\b.{0,30}\bavailable\b|\bfiles?(?:\(s\))? (?:\w+ )?(?:is|are)\b.{0,30}\bavailable\b.{0,120}:\s*$|\bfile ?names? below\b|\bfiles? as (?:indicated|listed|shown)\b.*:\s*$|\bdownload\b.{0,60}\bfollowing (?:[\w-]+ ){0,2}files?\b/i
const negated = /\bnot available\b/i

const sources =
  /\b(?:microsoft(?:'s)? )?(?:download center|software library|ftp (?:web )?(?:site|server)|file transfer protocol \(ftp\) site|windows update web site|office update web site)\b/i

function sourceIn(text: string): string | null {
  return sources.exec(text)?.[0] ?? null
}
