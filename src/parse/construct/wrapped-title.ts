import type {Line} from '../lines.ts'
import {sectionNumber} from './section-number.ts'

/**
 * Is it a title of two lines whose underline is not as long as both together?
 *
 * ```text
 * 3.2 Epson 9-Pin and 24-Pin                       The rest of the title is indented, and the
 * Printers Supported by Windows for Workgroups       underline as long as the first line (Q97668)
 * --------------------------------------------     --------------------------------------------
 * as long as the longer line (Q93453, Q109511)     or as both, with the indentation (Q113643)
 * ```
 */
export function isWrappedTitle(titles: readonly Line[], under: Line): boolean {
  const [first, second] = titles
  if (!first || !second) return false
  if (isNumberedTitle(first, titles.slice(1), under)) return true
  if (titles.length > 2) return false
  // the titles of a table (Q151635)
  if (titles.every(({text}) => wideGap.test(text))) return false
  const surplus = under.text.trim().length - first.text.trim().length
  if (second.indent >= 2 && surplus >= -1 && surplus <= 6) return true
  return isAsLongAsOne(titles, under) || isAsLongAsBoth(first, second, under)
}

/** `1.9  Setup detects that …`: behind the number of a section its rest is indented, and the underline as long as one line (Q116334). */
function isNumberedTitle(first: Line, rest: readonly Line[], under: Line): boolean {
  if (!sectionNumber(first) || rest.some(({indent}) => indent < 2)) return false
  const {length} = under.text.trim()
  return [first, ...rest].some(({text}) => Math.abs(text.length - length) <= 2)
}

function isAsLongAsOne(titles: readonly Line[], under: Line): boolean {
  if (titles.some(({text, indent}) => indent > 0 || notInTitle.test(text))) return false
  const longest = Math.max(...titles.map(({text}) => text.length))
  return longest >= shortestWrapped && Math.abs(under.text.length - longest) <= 2
}

const shortestWrapped = 30
const wideGap = /\S {3,}\S/
/** Gaps, and the end of a sentence or of a label. */
const notInTitle = /\S {3,}\S|\S {2}\S.*\S {2}\S|[.!:;]$/

function isAsLongAsBoth(first: Line, second: Line, under: Line): boolean {
  if (second.indent === 0 || second.indent > 6 || /\S {3,}\S/.test(first.text)) return false
  return Math.abs(under.text.length - (first.text.length + 1 + second.text.length)) <= 1
}

/** Is `first` the beginning of the title `rest`, although a blank line stands between them? */
export function isTornTitle(first: Line, rest: Line, under: Line): boolean {
  if (first.indent > 0 || rest.indent > 0 || Math.abs(under.text.length - rest.text.length) > 2) return false
  if (!tornTitle.test(first.text) || /[.:]$/.test(rest.text)) return false
  const isFull = first.text.length >= fullTitle && !/,.*,/.test(first.text)
  return isFull || openEnd.test(first.text) || restOfTitle.test(rest.text)
}

/** Long, and without the end of a sentence or of a label. */
const tornTitle = /^[A-Z"](?!.*(?:\S {2,}\S|:\/\/))[^_=]{28,}[A-Za-z\d]$/
/** Columns of a title that was wrapped. */
const fullTitle = 64
/** A word that ends no title, and one that begins none. */
const openEnd =
  / (?:[Tt]he|[Aa]n?|[Oo]f|[Tt]o|[Ii]n|[Oo]n|[Aa]nd|[Oo]r|[Ff]or|[Ww]ith|[Bb]y|[Ff]rom|[Tt]his|[Tt]hat|[Yy]our|[Ii]s|[Aa]re|[Nn]ot|[Ww]hen|[Uu]sing)$/
const restOfTitle = /^(?:and|or|of|to|in|on|for|with|by|from|when|using|is|are|as|at|that|the|an?) /
