import type {Heading} from 'mdast'
import {opensProse} from '../classify/prose.ts'
import {phrasing} from '../joined-text.ts'
import {type Line, positionOf} from '../lines.ts'
import {isHardBreak} from '../wrapped-sentence.ts'
import {type Block, type Construct, lineAt, skipBlank} from './construct.ts'
import {isRule} from './rule.ts'
import {follows, mayBeNumber, type SectionNumber, sectionNumber} from './section-number.ts'

/**
 * The title of a numbered section without an underline, alone between blank lines (Q83063, Q71872, Q109504).
 *
 * ```text
 * 6.1 MS-DOS Shell and Networks:
 *
 * You cannot use … for any drive.
 *
 * 6.2 3+Share:                         only the number that comes next tells a title from a sentence: it must
 *                                      follow the last one, or be followed itself
 * ```
 *
 * Only what is underlined is a section of the record, so it is a heading of the third depth there is.
 */
export const sectionTitle: Construct = {
  name: 'section-title',
  starts: (line, {depth, style}) =>
    depth === 0 && style === 'generated' && line.indent === 0 && mayBeNumber(line.text.charCodeAt(0)),
  read(lines, at, context): Block | null {
    const title = readTitle(lines, at)
    if (!title) return null
    const {number, end} = title
    const isNext = context.section !== null && follows(context.section, number)
    // a title that a full stop ends is told by its place alone (Q105612)
    if (!isNext && (lineAt(lines, end - 1).text.endsWith('.') || !isFollowed(lines, end, number))) return null
    const titles = lines.slice(at, end)
    const node: Heading = {
      type: 'heading',
      depth: 4,
      children: phrasing(titles, {width: 0}),
      position: positionOf(lineAt(titles, 0), lineAt(titles, titles.length - 1))
    }
    context.section = number
    context.heading = titles.map(({text}) => text.trim()).join(' ')
    context.lead = ''
    context.sequences.clear()
    return {nodes: [node], next: end}
  }
}

/** A title that begins at this line, or null: its number, and the line after it. */
function readTitle(lines: readonly Line[], at: number): {number: SectionNumber; end: number} | null {
  const line = lineAt(lines, at)
  const number = numberOf(line)
  if (!number || lines[at - 1]?.blank === false) return null
  const second = lines[at + 1]
  if (!second || second.blank) return {number, end: at + 1}
  if (isRule(second.text)) return null
  // the text may stand directly below (Q85421)
  if (second.indent === 0 && opensProse(second.text) && isHardBreak(line.text.length, second.text, narrowTitle))
    return {number, end: at + 1}
  const third = lines[at + 2]
  return !third || third.blank ? {number, end: at + 2} : null
}

function numberOf(line: Line): SectionNumber | null {
  if (line.indent > 0 || !mayBeNumber(line.text.charCodeAt(0))) return null
  return notTitle.test(line.text) || !opensTitle.test(line.text) ? null : sectionNumber(line)
}

/** Columns that a title has at least when it goes on below (Q109501). */
const narrowTitle = 60
const opensTitle = /^[\d.]+ +["'(]?[A-Z\d]/
/** Signs of code, of a comparison, and of a sentence that goes on. */
const notTitle = /[=<>{}]|[,;]$/

/** Does a later title, underlined or not, have the number that comes next? */
function isFollowed(lines: readonly Line[], from: number, number: SectionNumber): boolean {
  const stop = Math.min(lines.length, from + farthest)
  for (let at = skipBlank(lines, from); at < stop; at++) {
    if (lineAt(lines, at).blank || lines[at - 1]?.blank === false) continue
    const next = numberOf(lineAt(lines, at))
    if (next && follows(number, next)) return true
  }
  return false
}

/** In lines. */
const farthest = 400
