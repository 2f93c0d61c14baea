import type {PhrasingContent} from 'mdast'
import {type Locate, parseInline} from './inline/index.ts'
import {type Line, leading, pointAt} from './lines.ts'

/** The text of a block with its wraps undone; `\n` stands for a line break that its author made. */
export interface JoinedText {
  text: string
  locate: Locate
}

/** How the lines of a block were wrapped. */
export interface Wrapping {
  /** Columns of a full line; 0 where no line ends on purpose. */
  width: number
  /** What was cut from the head of the first line, such as `NOTE: `, and counts for its length. */
  cutColumns?: number
  /** The text was markup when it was wrapped. */
  isEncoded?: boolean
}

/**
 * Join the lines of a block.
 *
 * ```text
 * Because these ports are used by Windows NT services, it is a Trusted Computer   ┐ the first word of the next line did
 * System Evaluation Criteria (TCSEC) C2 requirement                               ┘ not fit: a wrap, one blank
 * Start                                                                           ┐ it did fit: a break that was meant
 * Programs                                                                        ┘
 * ```
 *
 * A line that ends with a hyphen, or in the middle of a path or an address, joins without a blank.
 */
export function joinLines(lines: readonly Line[], wrapping: Wrapping): JoinedText {
  let text = ''
  const pieces: Piece[] = []
  let previousLength = 0
  let previous = ''
  let isInsideAddress = false
  let narrowest: number | null = null
  let isRest = false
  for (const line of lines) {
    const column = leading(line.text)
    const content = column === 0 ? line.text : line.text.slice(column)
    if (content === '') continue
    if (pieces.length > 0 && !isInsideAddress) {
      let between = joint(previous, previousLength, content, line, wrapping)
      if (between === '\n' && isRest && goesOnBehindRest(previous, content)) between = ' '
      else if (between === '\n' && mayGoOn(previous, content)) {
        narrowest ??= narrowestWrap(lines, wrapping.width)
        if (previousLength >= narrowest || (isEnded(lines) && isNameTorn(previous, content))) between = ' '
      }
      text += between
      isRest = between === ' ' && previousLength >= shortestProse && content.length < shortestLine
    }
    pieces.push({at: text.length, line, column})
    text += content
    isInsideAddress = isInsideAddress ? !content.includes(')') : opensAddress(content)
    previous = line.text
    previousLength = line.text.length + (pieces.length === 1 ? (wrapping.cutColumns ?? 0) : 0)
  }
  return {text, locate: locator(pieces)}
}

/** Phrasing content of a block's lines. */
export function phrasing(lines: readonly Line[], wrapping: Wrapping): PhrasingContent[] {
  const {text, locate} = joinLines(lines, wrapping)
  const nodes = parseInline(text, locate)
  return text.includes('\n') ? splitBreaks(nodes, text, locate) : nodes
}

interface Piece {
  at: number
  line: Line
  column: number
}

/** Text that was wrapped twice has short lines, the rest of long ones, behind which the sentence goes on (Q109511, Q85423). */
function goesOnBehindRest(rest: string, next: string): boolean {
  if (!lowerWord.test(next) || !openEnd.test(rest) || !lowerInitial.test(rest.trimStart())) return false
  return countSmallWords(` ${rest.trim()} ${next} `) > 0
}

/**
 * Columns of the shortest line that can only have been wrapped: what is as long was wrapped there, too, whatever the next word is
 * (Q96493, Q85424).
 */
function narrowestWrap(lines: readonly Line[], width: number): number {
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
function mayGoOn(previous: string, next: string): boolean {
  if (previous.length < shortestLine || sentenceEnd.test(previous) || label.test(next) || !word.test(next)) return false
  // lines that begin alike stand in a row (Q198143)
  if (previous.trimStart().startsWith(next.slice(0, alike))) return false
  return countSmallWords(previous) > 0 && countSmallWords(previous) + countSmallWords(`${next} `) > 2
}

/** In characters. */
const alike = 4

/** Titles, one a line, have no full stop at their end (Q161334). */
function isEnded(lines: readonly Line[]): boolean {
  return sentenceEnd.test(lines.at(-1)?.text ?? '')
}

/** `… does not run under Windows` / `3.1 and Windows NT`: the sentence goes on in the middle of a name (Q150664, Q142640). */
function isNameTorn(previous: string, next: string): boolean {
  return (
    previous.length >= shortestTorn && opensTorn.test(previous) && closesTorn.test(next) && plainWord.test(previous)
  )
}

const shortestTorn = 40
/** Titles have none in small letters but small words (Q148767). */
const plainWord = /(?:^| )(?!with |from |this |that |your |when |into )[a-z]{4,}[ ,]/
const opensTorn = /[a-z,] (?:[a-z]+[,;]? )+(?:"?[A-Z][\w'+/-]* )*"?[A-Z][\w'+/-]*$/
const closesTorn =
  /^(?!(?:The|An?|This|These|Those|To|If|When|For|Your?|In|On|It|At|All|Each|Over|From|With|No|Not|Or|And|See|Use|Click|Select|Choose|Type|Press|Enter|Do|Only|Is|Are|How|What|Why|After|Before|By|As|There|They|We|I|Some|Any|Make|Set|Number|Can|Error)\b|[A-Z][a-z]+(?:s|d|e|ing) (?:the|an?)\b)[A-Z0-9][\w.'+/-]*(?: [A-Z0-9][\w.'+/-]*)*(?:[,;)"]*|[.)]+) (?:[a-z]|[A-Z][a-z]+ [a-z])/
const word = /^["'(<[]?(?:[A-Za-z]|\d+(?![\d.)])|\d+\.\d+ [a-z])/

/** What stands between two lines: nothing, a blank, or a break. */
function joint(
  previous: string,
  length: number,
  content: string,
  line: Line,
  {width, isEncoded = false}: Wrapping
): string {
  const last = previous.charCodeAt(previous.length - 1)
  if (last === 92 || (content.charCodeAt(0) === 92 && endsInPath(previous))) return ''
  if (restOfAddress.test(content) && tornAddress.test(previous)) return ''
  if (
    last === 45 &&
    /[A-Za-z0-9]-$/.test(previous) &&
    /^[a-z0-9]/i.test(content) &&
    length + firstWordLength(content) > width - 8
  )
    return ''
  const initial = content.charCodeAt(0)
  if ((initial === 40 || initial === 67) && width > 0 && closing.test(content)) return '\n'
  if (line.indent >= 40 || !isHardBreak(length, content, width) || goesOn(previous, content)) return ' '
  return isEncoded && !isHardBreak(length + encodedSurplus(previous, content), content, width) ? ' ' : '\n'
}

/** `ftp://ftp.microsoft.com/…/NT40/` / `hotfixes-postSP3/lsa2-fix/` (Q143473). */
const tornAddress = /^\s*(?:https?|ftp):\/\/[^\s()<>]+[^\s()<>.,;:]$/
const restOfAddress = /^(?:\/|(?!\w+:\/)[a-z0-9%~][\w%~-]*[/.?=])[^\s,;()]*[\w/]$/

/** What closes an article has a line of its own, whatever stands above it (Q223025). */
const closing = /^(?:\(c\) [A-Z]|Contributions by )/

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
  if (!lowerWord.test(next))
    return (
      opensName.test(previous) &&
      (previous.length >= shortestProse || isSentence(previous)) &&
      /^["'<([]?[\w%]/.test(next)
    )
  if (meaning.test(previous) && meaning.test(next)) return false
  if (openWord.test(previous)) return true
  if (openEnd.test(previous) && (previous.length >= shortestProse || isSentence(previous))) return true
  return isWrapped(previous, next)
}

/** A line that ends with a name goes on when both are of one sentence by their small words (Q85425, Q156063). */
function isWrapped(previous: string, next: string): boolean {
  if (sentenceEnd.test(previous) || (ownLine.test(next) && !(isSentence(previous) && conjunction.test(next))))
    return false
  const head = previous.slice(0, firstWordLength(previous))
  return head !== next.slice(0, firstWordLength(next)) && countSmallWords(previous) + countSmallWords(`${next} `) > 2
}

/** Two small words and more tell the lines of a sentence that somebody wrapped by hand from names, one a line (Q126009). */
function isSentence(line: string): boolean {
  return countSmallWords(line) > 1
}

function countSmallWords(text: string): number {
  return text.match(smallWords)?.length ?? 0
}

/** `xx is the number of the lab` (Q150655). */
const meaning = /^\s*\w{1,4} is /
/** `… if you are using a Hardcard II` / `or a Hardcard II XL.` (Q109514). */
const conjunction = /^(?:and|or) .*\.$/
/** Messages, and what is said of the line above. */
const ownLine = /^(?:(?:error|warning|fatal|or|and|where|by|if exist|echo)\b|at \d)/

const smallWords =
  /(?<= )(?:the|an?|of|to|in|on|and|or|for|with|by|is|are|be|that|this|your|you|not|if|it|its|from|at|as|when)(?= )/g
const shortestLine = 30

/** Columns of a line that was full at the narrowest width of the archive's texts. */
const shortestProse = 50
const lowerWord = /^(?!https?:|ftp:)[a-z]{2,}(?: [\w"'(<\\]|[.,;:)]|['-][a-z]|$)/
const openEnd = /[a-z][,)]?$/
/** A word after which a name may follow: `see the` / `WININI.WRI online document` (Q85422). */
const opensName =
  / (?:the|an?|of|to|in|and|or|with|from|by|your|its|their|into|using|between|running|than|see|click|for|if|that|when|under|select|choose|not|is|are|as|at|(?<!\d )on|be|this|these|any|all|must|should|will|can|may)$/
/** A word after which a sentence goes on. */
export const openWord =
  / (?:the|an?|of|to|in|on|and|or|for|with|by|is|are|be|that|this|your|not|may|will|can|from|at|as|when)$/

/**
 * Columns that the line and the next word took besides their own when the text was wrapped as markup: an angle bracket stood
 * there as `&lt;` (Q259310, Q231305), a quotation mark as `&quot;`, and other characters were spelt out (Q132989). Where a sentence
 * ends or a label begins, and at a quotation mark unless the next line goes on in small letters, the break may well have been meant.
 */
function encodedSurplus(previous: string, next: string): number {
  if (sentenceEnd.test(previous) || label.test(next)) return 0
  const goesOn = lowerInitial.test(next)
  let columns = 0
  for (const [sign] of `${previous} ${next.slice(0, firstWordLength(next))}`.matchAll(encoded))
    if (sign !== '"' || goesOn) columns += surplus[sign] ?? 10
  return columns
}

const encoded = /["<>&\u2013-\u2122]/g
/** What else is found was `[ASCII 146]`. */
const surplus: Readonly<Record<string, number>> = {'"': 5, '<': 3, '>': 3, '&': 4}
const sentenceEnd = /[.:;!?]["')]*$/
const label = /^[A-Z][A-Za-z-]* *: /
const lowerInitial = /^[a-z]/

function firstWordLength(content: string): number {
  const blank = content.indexOf(' ')
  return blank === -1 ? content.length : blank
}

/** The line ends within `(http://…`: an address in brackets goes on until the bracket is closed (Q255054). */
function opensAddress(content: string): boolean {
  return content.includes('://') && /\((?:https?|ftp):\/\/[^\s)]*$/i.test(content.slice(-longestAddress))
}

const longestAddress = 300

function endsInPath(previous: string): boolean {
  return /(?:HKEY_|HKLM|HKCU|HKCR|HKU|\\[^\\]*$)/i.test(previous)
}

function locator(pieces: readonly Piece[]): Locate {
  const pieceAt = (at: number): Piece => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle] as Piece).at <= at) low = middle
      else high = middle - 1
    }
    return pieces[low] as Piece
  }
  return (from, to) => {
    const first = pieceAt(from)
    const last = to > from ? pieceAt(to - 1) : first
    const endColumn = Math.min(last.column + to - last.at, last.line.text.length)
    return {
      start: pointAt(first.line, Math.min(first.column + from - first.at, first.line.text.length)),
      end: pointAt(last.line, endColumn)
    }
  }
}

/** Replace each `\n` within text nodes by a `break`. */
function splitBreaks(nodes: PhrasingContent[], text: string, locate: Locate): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = lengthOf(node)
    if (node.type !== 'text' || !node.value.includes('\n')) {
      result.push(node)
      at += length
      continue
    }
    let from = at
    const end = at + length
    while (from < end) {
      let to = text.indexOf('\n', from)
      if (to === -1 || to > end) to = end
      if (to > from) result.push({type: 'text', value: text.slice(from, to), position: locate(from, to)})
      if (to < end) result.push({type: 'break', position: locate(to, to)})
      from = to + 1
    }
    at = end
  }
  return result
}

function lengthOf(node: PhrasingContent): number {
  if (node.type === 'break') return breakLength(node.position)
  if ('value' in node) return node.value.length
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
  return 0
}

function breakLength(position: PhrasingContent['position']): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
}
