import {foldBlanks} from '../plain-text.ts'

/** The releases that a phrase names, as printed without a leading article; `A and B` are two (Q187577). */
export function releasesIn(phrase: string): string[] {
  const folded = foldBlanks(phrase).replace(/["”']+$/, '')
  const end = continuation.exec(folded)
  const releases = split(end ? folded.slice(0, end.index) : folded)
  return releases.map(clean).filter((release) => isRelease(release))
}

/** Where the sentence goes on with something else than the release's name. */
const continuation =
  /,? (?:which|that|who|by|when|where|whereas|while|so|but|however|because|although|through|using|via|as (?:noted|described|well|of|a)|if|and (?:no|with|\w+ now|is|was|are|will|has|can|you|the problem|this|it|therefore|thus|does|should|may|we)|or (?:you|by)|please|see|there(?:fore|by))\b|, (?!versions?\b|builds?\b|release|service|edition|update|rev|supplement|in\b|and\b|or\b)(?=[a-z])| \((?:see|for|available|contact|query|http|please)\b| --? /

/** At `and`, and at the commas of a list that ends in it, when what stands on both sides names a release of its own. */
function split(phrase: string): string[] {
  const parts: string[] = []
  let from = 0
  const isList = /, and /.test(phrase)
  for (const match of phrase.matchAll(isList ? joints : conjunctions)) {
    const left = phrase.slice(from, match.index)
    if (isOpen(left)) continue
    if (!/\bin /.test(match[0]) && !isPair(left, phrase.slice(match.index + match[0].length))) continue
    parts.push(phrase.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, phrase.slice(from)]
}

const conjunctions = /,? and (?:also )?(?:in )?(?:the )?|, in (?:the )?/g
const joints =
  /,? and (?:also )?(?:in )?(?:the )?|, in (?:the )?|, (?=(?:Microsoft|Windows|Visual|Exchange|SNA|MDAC|Word|Excel|Office|Quick|BASIC)\b)/g

/** `Windows NT and Windows NT Advanced Server version 3.1` is one: the version stands behind both. */
function isPair(left: string, right: string): boolean {
  if (!/\d/.test(left.replace(/\b(?:32|16)-bit\b/gi, ''))) return false
  return /^(?!(?:MS )?OS\/2)(?:[A-Z]|latest)/.test(right) && /\d|latest|\b(?:Me|XP|Millennium)\b|\.NET/.test(right)
}

/** A bracket is open: what stands in it explains one release. */
function isOpen(left: string): boolean {
  return left.lastIndexOf('(') > left.lastIndexOf(')')
}

function clean(release: string): string {
  return release
    .replace(/^(?:in )?(?:the|an?) (?=\S)/i, '')
    .replace(/(?:,? and)?[\s.,;:]*$/, '')
    .trim()
}

/** A file alone is no release (Q264247), with its version it is one. */
function isRelease(release: string): boolean {
  return release !== '' && !notRelease.test(release) && !/^[\w-]+\.(?:exe|dll|sys|vxd|drv|386|ocx)$/i.test(release)
}

const notRelease =
  /^(?:one of|two|three|several|following|this|these|that|order|part|either|any|most|all|addition|it|some|general|future|way)\b/i
