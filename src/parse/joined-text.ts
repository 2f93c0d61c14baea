import type {PhrasingContent} from 'mdast'
import {type Locate, parseInline} from './inline/index.ts'
import {type Line, leading, pointAt} from './lines.ts'
import {
  firstWordLength,
  goesOn,
  goesOnBehindRest,
  isEnded,
  isHardBreak,
  isNameTorn,
  label,
  lowerInitial,
  mayGoOn,
  narrowestWrap,
  sentenceEnd,
  shortestLine,
  shortestProse
} from './wrapped-sentence.ts'

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
  if (previous.includes('://') && restOfAddress.test(content) && tornAddress.test(previous)) return ''
  if (
    last === 45 &&
    /[A-Za-z0-9]-$/.test(previous) &&
    /^[a-z0-9]/i.test(content) &&
    length + firstWordLength(content) > width - 8
  )
    return ''
  const initial = content.charCodeAt(0)
  if ((initial === 40 || initial === 67) && width > 0 && closing.test(content)) return '\n'
  if (initial >= 65 && initial <= 90 && width > 0 && isLabelled(previous, content)) return '\n'
  if (content.includes('REG_') && value.test(content) && endsInPath(previous)) return '\n'
  if (line.indent >= 40 || !isHardBreak(length, content, width) || goesOn(previous, content)) return ' '
  return isEncoded && !isHardBreak(length + encodedSurplus(previous, content), content, width) ? ' ' : '\n'
}

/** `ftp://ftp.microsoft.com/…/NT40/` / `hotfixes-postSP3/lsa2-fix/` (Q143473). */
const tornAddress = /^\s*(?:https?|ftp):\/\/[^\s()<>]+[^\s()<>.,;:]$/
const restOfAddress = /^(?:\/|(?!\w+:\/)[a-z0-9%~][\w%~-]*[/.?=])[^\s,;()]*[\w/]$/

/** `LUWIDSUP:REG_SZ:NO` is a value of the key above, however full that line is (Q249820). */
const value = /^(?:\w+|[A-Z]\w*(?: [A-Z]\w*){1,3}) ?: ?REG_/

/** What closes an article has a line of its own, whatever stands above it (Q223025). */
const closing = /^(?:\(c\) [A-Z]|Contributions by )/

/**
 * What is set apart from its label, as in a form, is no part of the line above: `EXPLANATION : Registry problem.` (Q117304, Q69349).
 * Behind a word, `see the technotes in Books` / `Online : TN011` is one (Q122676).
 */
function isLabelled(previous: string, content: string): boolean {
  return apart.test(content) || (labelled.test(content) && !/[\w:,]$/.test(previous))
}

const apart = /^(?:(?!For )[A-Z][\w/.-]*(?: [\w/.-]+){0,3}: {2,}\S|[A-Z]{4,}(?: [A-Z]+)* +: )/
const labelled = /^[A-Z][\w/.-]*(?: [\w/.-]+){0,3} +: /

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
