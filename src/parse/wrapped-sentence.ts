import type {Line} from './lines.ts'

/** Would the first word of the next line have fitted on this one? Then somebody broke the line on purpose. */
export function isHardBreak(previousLength: number, next: string, width: number): boolean {
  return previousLength + 1 + firstWordLength(next) < width
}

/**
 * Is it one sentence, wrapped at a width of its own (Q190249, Q85424)? A line that breaks off and a line that goes on in small
 * letters, or after a word that ends no line of its own.
 */
export function goesOn(previous: string, next: string): boolean {
  if (previous.length < shortestLine) return false
  if (isVersionTorn(previous, next)) return true
  if (!lowerWord.test(next))
    return (
      (nameOrPath.test(next) && article.test(previous)) ||
      (opensName.test(previous) &&
        (previous.length >= shortestProse || isSentence(startsWithName.test(next) ? `${previous} ` : previous)) &&
        /^["'<([]?[\w%]/.test(next))
    )
  if (meaning.test(previous) && meaning.test(next)) return false
  if (next.startsWith('a ') && previous.trimStart().startsWith('a ')) return false
  if (openWord.test(previous)) return true
  if (openEnd.test(previous) && (previous.length >= shortestProse || isSentence(previous))) return true
  return isWrapped(previous, next)
}

/** `… is to reinstall Windows` / `95.` (Q140323), `… only with MS-DOS version` / `5.0` (Q86361); not two entries with numbers (Q105612). */
function isVersionTorn(previous: string, next: string): boolean {
  return version.test(next) && opensVersion.test(previous) && countSmallWords(previous) > 0 && !/^\s*\d/.test(previous)
}

const version = /^\d[\w.]*(?:[,;)]*(?: [a-z(]|$)|\.(?: |$))/
const opensVersion = / (?:[Vv]ersions?|Windows|NT|MS-DOS|System|Encarta|[Pp]age|[Ss]ervice [Pp]ack|than)$/

/** A line that ends with a name goes on when both are of one sentence by their small words (Q85425, Q156063). */
function isWrapped(previous: string, next: string): boolean {
  if (sentenceEnd.test(previous) || (ownLine.test(next) && !(isSentence(previous) && conjunction.test(next))))
    return false
  const head = previous.slice(0, firstWordLength(previous))
  if (head === next.slice(0, firstWordLength(next)) && !sentenceWithin.test(previous)) return false
  return countSmallWords(previous) + countSmallWords(`${next} `) > 2
}

/** Two small words and more tell the lines of a sentence that somebody wrapped by hand from names, one a line (Q126009). */
function isSentence(line: string): boolean {
  return countSmallWords(line) > 1
}

function countSmallWords(text: string): number {
  return text.match(smallWords)?.length ?? 0
}

/** `xx is the number of the lab` (Q150655); so do lines that say `a global variable`, `a global structure` (Q102434). */
const meaning = /^\s*\w{1,4} is /
/** `… if you are using a Hardcard II` / `or a Hardcard II XL.` (Q109514). */
const conjunction = /^(?:and|or) .*\.$/
/** Messages, and what is said of the line above. */
const ownLine = /^(?:(?:error|warning|fatal|or|and|where|by|if exist|echo)\b|at \d)/

/** A line in which one sentence ends and the next begins is no entry of a list (Q116334). */
const sentenceWithin = /[a-z]{3}\. [A-Z]/

const smallWords =
  /(?<= )(?:the|an?|of|to|in|on|and|or|for|with|by|is|are|be|that|this|your|you|not|if|it|its|from|at|as|when)(?= )/g
export const shortestLine = 30

/** Columns of a line that was full at the narrowest width of the archive's texts. */
export const shortestProse = 50
const lowerWord = /^(?!https?:|ftp:)(?:[a-z]{2,}(?: [\w"'(<\\]|[.,;:)]|['-][a-z]|$)|a [a-z]{2})/
const openEnd = /[a-z][,)]?$/
/** A word after which a name may follow: `see the` / `WININI.WRI online document` (Q85422). */
const opensName =
  / (?:the|an?|of|to|in|and|or|with|from|by|your|its|their|into|using|between|running|than|see|click|for|if|that|when|under|select|choose|not|is|are|as|at|(?<!\d )on|be|this|these|any|all|must|should|will|can|may)$/
/** No list and no title ends with one: `remove the` / `DEVICE=A.SYS command`, `the` / `"/double_buffer" switch` (Q85394, Q85425). */
const article = /[a-z,)] (?:the|an?|your)$/
const nameOrPath = /^["'<([]?[\w%\\/.]/
/** A word after which a sentence goes on. */
export const openWord =
  / (?:the|an?|of|to|in|on|and|or|for|with|by|is|are|be|that|this|your|not|may|will|can|from|at|as|when)$/

/** Text that was wrapped twice has short lines, the rest of long ones, behind which the sentence goes on (Q109511, Q85423). */
export function goesOnBehindRest(rest: string, next: string): boolean {
  if (opensName.test(` ${rest.trim()}`) && startsWithName.test(next)) return true
  if (!lowerWord.test(next) || !openEnd.test(rest) || !lowerInitial.test(rest.trimStart())) return false
  return countSmallWords(` ${rest.trim()} ${next} `) > 0
}

/** `types of mice with` / `Windows version 3.1.` (Q85423). */
const startsWithName = /^[A-Z][\w-]+(?!=)\b/

/**
 * Columns of the shortest line that can only have been wrapped: what is as long was wrapped there, too, whatever the next word is
 * (Q96493, Q85424).
 */
export function narrowestWrap(lines: readonly Line[], width: number): number {
  let narrowest = Number.POSITIVE_INFINITY
  for (let at = 1; at < lines.length; at++) {
    const above = (lines[at - 1] as Line).text
    const below = (lines[at] as Line).text.trimStart()
    if (above.length < narrowest && isHardBreak(above.length, below, width) && goesOn(above, below))
      narrowest = above.length
  }
  return narrowest - narrowBy
}

/** Columns by which another word may be longer. */
const narrowBy = 4

/** A line of a sentence that does not end here. */
export function mayGoOn(previous: string, next: string): boolean {
  if (previous.length < shortestLine || sentenceEnd.test(previous) || label.test(next) || !word.test(next)) return false
  // lines that begin alike stand in a row (Q198143)
  if (previous.trimStart().startsWith(next.slice(0, alike))) return false
  return countSmallWords(previous) > 0 && countSmallWords(previous) + countSmallWords(`${next} `) > 2
}

/** In characters. */
const alike = 4

/** Titles, one a line, have no full stop at their end (Q161334). */
export function isEnded(lines: readonly Line[]): boolean {
  return sentenceEnd.test(lines.at(-1)?.text ?? '')
}

/** `… does not run under Windows` / `3.1 and Windows NT`: the sentence goes on in the middle of a name (Q150664, Q142640). */
export function isNameTorn(previous: string, next: string): boolean {
  return (
    previous.length >= shortestTorn &&
    opensTorn.test(previous.slice(-lineEnd)) &&
    closesTorn.test(next) &&
    plainWord.test(previous)
  )
}

const shortestTorn = 40
/** In characters: more than any line has, and little of an endless one. */
const lineEnd = 200
/** Titles have none in small letters but small words (Q148767). */
const plainWord = /(?:^| )(?!with |from |this |that |your |when |into )[a-z]{4,}[ ,]/
const opensTorn = /[a-z,] (?:[a-z]+[,;]? )+(?:"?[A-Z][\w'+/-]* )*"?[A-Z][\w'+/-]*$/
const closesTorn =
  /^(?!(?:The|An?|This|These|Those|To|If|When|For|Your?|In|On|It|At|All|Each|Over|From|With|No|Not|Or|And|See|Use|Click|Select|Choose|Type|Press|Enter|Do|Only|Is|Are|How|What|Why|After|Before|By|As|There|They|We|I|Some|Any|Make|Set|Number|Can|Error)\b|[A-Z][a-z]+(?:s|d|e|ing) (?:the|an?)\b)[A-Z0-9][\w.'+/-]*(?: [A-Z0-9][\w.'+/-]*)*(?:[,;)"]*|[.)]+) (?:[a-z]|[A-Z][a-z]+ [a-z])/
const word = /^["'(<[]?(?:[A-Za-z]|\d+(?![\d.)])|\d+\.\d+ [a-z])/

export const sentenceEnd = /[.:;!?]["')]*$/
export const label = /^[A-Z][A-Za-z-]* *: /
export const lowerInitial = /^[a-z]/

export function firstWordLength(content: string): number {
  const blank = content.indexOf(' ')
  return blank === -1 ? content.length : blank
}
