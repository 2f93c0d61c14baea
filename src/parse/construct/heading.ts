import {announcesError} from '../classify/lead.ts'
import {opensProse} from '../classify/prose.ts'
import {joinLines, phrasing} from '../joined-text.ts'
import {type Line, leading, positionOf} from '../lines.ts'
import type {Heading} from '../tree.ts'
import {type Block, type Construct, type Context, lineAt, skipBlank} from './construct.ts'
import {isRule} from './rule.ts'
import {sectionNumber} from './section-number.ts'
import {isTornTitle, isWrappedTitle} from './wrapped-title.ts'

/**
 * A heading, told by its underline.
 *
 * ```text
 * SYMPTOMS            `=`: first depth, mdast depth 2        The Client Cannot Connect to the Server When You Are
 * ========                                                   Using Shared Installations of Windows        wrapped: the
 * Windows NT 4.0      `-`: second depth, mdast depth 3       -------------------------------------- … --  underline has
 * --------------                                                                                          the joined length
 * ```
 *
 * Also a title between two rules (Q148142), a title in the middle of the line (Q126746), and one of the eight standard
 * names, or a name of code (Q191174), alone on a line (Q281603). The header row of a table is no heading.
 */
export const heading: Construct = {
  name: 'heading',
  starts: () => true,
  read: (lines, at, context) =>
    context.depth > 0
      ? (readItemTitle(lines, at, context) ?? readIndentedTitle(lines, at, context))
      : (readBanner(lines, at, context) ??
        readUnderlined(lines, at, context) ??
        readTornTitle(lines, at, context) ??
        readStandardName(lines, at, context) ??
        readIndentedTitle(lines, at, context))
}

/** Within a list item only a title that cannot be anything else: alone, with a rule of its own length (Q232383). */
function readItemTitle(lines: readonly Line[], at: number, context: Context): Block | null {
  if (lineAt(lines, at).indent > 1 || !isOwnTitle(lines, at)) return null
  context.lead = ''
  return titleAlone(lines, at, context)
}

/** The same in a part of the text that is indented, whose blocks are what the sentence above it says (Q181486, Q152334). */
function readIndentedTitle(lines: readonly Line[], at: number, context: Context): Block | null {
  const title = lineAt(lines, at)
  if (title.indent < 1 || title.indent > deepestTitle || !isOwnTitle(lines, at)) return null
  const under = lineAt(lines, at + 1)
  // its rule may stand at the margin (Q106121)
  if (under.indent !== title.indent && !(under.indent === 0 && under.text.length === title.text.trim().length))
    return null
  if (lines[at - 1]?.blank === false) return null
  if (announcesError(context.lead) || !/[A-Za-z]{3}/.test(title.text)) return null
  return titleAlone(lines, at, context)
}

const deepestTitle = 30

function isOwnTitle(lines: readonly Line[], at: number): boolean {
  const title = lineAt(lines, at)
  const under = lines[at + 1]
  if (!under || under.blank || underlineSign(under.text) === null) return false
  const below = lines[at + 2]
  if (!below || skipBlank(lines, at + 2) === lines.length) return false
  if (!below.blank && !isParagraphOf(title, below)) return false
  if (Math.abs(under.text.trim().length - title.text.trim().length) > 1 || isRule(title.text)) return false
  return !/\S {2,}\S|[.,;:!?|]$|^\s*[*+|-]/.test(title.text)
}

/** A paragraph may stand directly below its title (Q143181); what a number opens is an event or a quotation (Q192547). */
function isParagraphOf(title: Line, below: Line): boolean {
  if (below.text.length < fullLine || below.indent !== title.indent || !opensProse(below.text)) return false
  return /^\s*[A-Za-z]/.test(title.text)
}

/** Columns of a line of prose that goes on in the next one. */
const fullLine = 50

function titleAlone(lines: readonly Line[], at: number, context: Context): Block {
  const title = lineAt(lines, at)
  context.heading = title.text.trim()
  return {nodes: [headingNode([title], title, lineAt(lines, at + 1), 3)], next: at + 2}
}

const longestHeading = 4

/** One to four lines, then an underline as long as they are when joined. */
function readUnderlined(lines: readonly Line[], at: number, context: Context): Block | null {
  const first = lineAt(lines, at)
  for (let count = 1; count <= longestHeading; count++) {
    const under = lines[at + count]
    if (!under || under.blank) return null
    const sign = underlineSign(under.text)
    if (sign === null) continue
    const titles = lines.slice(at, at + count)
    // the name of a product, far below the text, closes some of the oldest articles (Q67360)
    if (context.style === 'typed' && sign === '=' && skipBlank(lines, at + count + 1) === lines.length) return null
    if (!fits(titles, under, lines[at + count + 1], lines, at + count + 1)) return null
    return makeHeading(titles, first, under, sign === '=' ? 2 : 3, at + count + 1, context)
  }
  return null
}

/** A title of two lines with a blank one between them, underlined as far as the second reaches (Q96557, Q123750). */
function readTornTitle(lines: readonly Line[], at: number, context: Context): Block | null {
  const [first, blank, rest, under] = lines.slice(at, at + 4)
  if (!first || !blank?.blank || !rest || !under || underlineSign(under.text) !== '-') return null
  if (lines[at - 1]?.blank === false || lines[at + 4]?.blank === false || !isTornTitle(first, rest, under)) return null
  return makeHeading([first, rest], first, under, 3, at + 4, context)
}

function fits(
  titles: readonly Line[],
  under: Line,
  after: Line | undefined,
  lines: readonly Line[],
  next: number
): boolean {
  const first = lineAt(titles, 0)
  // a bullet is no heading, an option such as `-Ar` is (Q87650)
  if (isRule(first.text) || /^(?:[*+|]|-(?![A-Za-z?[]))/.test(first.text)) return false
  const indent = leading(first.text)
  if (indent > 0 && !isCentred(first, under)) return false
  if (titles.some((line) => line.text.startsWith('|') || line.text.startsWith('+--'))) return false
  const length = titles.reduce((sum, line) => sum + line.text.trim().length, titles.length - 1)
  const longer = under.text.trim().length - length
  const text = titles.map((line) => line.text.trim()).join(' ')
  // a sentence above a dashed line is a sentence, not a heading (Q86440)
  if (isWrappedTitle(titles, under)) return true
  if (titles.length > 1 && Math.abs(longer) > 2 && under.text.length < 78) return false
  // a sentence above a line that parts the text is no title (Q58383)
  if (/[.!]$/.test(text) && (titles.length > 1 ? Math.abs(longer) > 1 : longer > 3)) return false
  if (/^[a-z].*\.$/.test(text)) return false
  const hasGap = /\S {2,}\S/.test(text.replace(openingNumber, ''))
  const isClose = Math.abs(longer) <= 1
  if (hasGap && isTableBelow(text, lines, next)) return false
  if (isClose)
    return !after || after.blank || !hasGap || (longer === 0 && !wideGap.test(text) && opensSteps(after.text))
  if (hasGap) return false
  // or as long as the words before a bracket (Q41447)
  return longer >= -12 || text.startsWith(' (', under.text.trim().length)
}

const wideGap = /\S {3,}\S/

/** A paragraph or the first step stands right below: no rows of a table (Q172540). */
function opensSteps(text: string): boolean {
  return /^1\. /.test(text) || opensProse(text)
}

/** `3.  PRINTING`, `1.2  The Files`: the blanks after the number of a section are no gap of a table (Q126876, Q117850). */
const openingNumber = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}|(?:\d{1,2}|[A-Z])\.) +/

/** The lines below have gaps where the header has gaps: it is a table's header row. */
function isTableBelow(header: string, lines: readonly Line[], next: number): boolean {
  const starts = [...header.matchAll(/ {2,}(?=\S)/g)].map((gap) => gap.index + gap[0].length)
  let seen = 0
  for (let at = next; at < lines.length && seen < 2; at++) {
    const line = lineAt(lines, at)
    if (line.blank) {
      if (at > next + 1) break
      continue
    }
    seen++
    if (
      starts.some((start) => / {2,}$/.test(line.text.slice(Math.max(0, start - 4), start)) && line.text.length > start)
    )
      return true
    if ((starts.length > 1 ? shiftedRow : row).test(line.text)) return true
  }
  return false
}

const row = /^\S.*\S {2,}\S/
/** Below several titles rows may stand somewhat deeper (Q109514). */
const shiftedRow = /^ {0,3}\S.*\S {2,}\S/

/** `                SUMMARY` above `                =======` (Q126746). */
function isCentred(title: Line, under: Line): boolean {
  return standardNames.test(title.text.trim()) && leading(under.text) === leading(title.text)
}

/** A rule, a title, a rule (Q148142, Q137819). */
function readBanner(lines: readonly Line[], at: number, context: Context): Block | null {
  const over = lineAt(lines, at)
  if (!isRule(over.text) || over.indent > 0 || (over.text[0] !== '-' && over.text[0] !== '=')) return null
  const title = lines[at + 1]
  const under = lines[at + 2]
  if (!title || !under || title.blank || title.indent > 40 || !isRule(under.text) || under.text[0] !== over.text[0])
    return null
  if (isRule(title.text) || title.text.includes('|') || /\S {2,}\S/.test(title.text) || /[.,;]$/.test(title.text))
    return null
  const after = lines[at + 3]
  if (after && !after.blank && /\S {2,}\S/.test(after.text)) return null
  return makeHeading([title], over, under, over.text[0] === '=' ? 2 : 3, at + 3, context)
}

/** `STATUS` alone on its line, without an underline (Q281603). */
function readStandardName(lines: readonly Line[], at: number, context: Context): Block | null {
  const line = lineAt(lines, at)
  const depth = standardNames.test(line.text) ? 2 : sampleNames.test(line.text) ? 3 : null
  if (depth === null || context.style === 'typed') return null
  const before = lines[at - 1]
  const after = lines[at + 1]
  if ((before && !before.blank) || (after && !after.blank)) return null
  return makeHeading([line], line, line, depth, at + 1, context)
}

const standardNames = /^(?:SYMPTOMS|CAUSE|RESOLUTION|WORKAROUND|STATUS|SUMMARY|MORE INFORMATION|REFERENCES)$/
const sampleNames = /^(?:Sample Code|Code Sample|Sample Program|Code Example|Step-by-Step Example)$/

function underlineSign(text: string): '=' | '-' | null {
  const initial = text.charCodeAt(leading(text))
  if (initial !== 61 && initial !== 45) return null
  const line = text.trim()
  const sign = line[0]
  if (line.length < 2 || (sign !== '=' && sign !== '-')) return null
  for (let at = 1; at < line.length; at++) if (line[at] !== sign) return null
  return sign
}

function makeHeading(
  titles: readonly Line[],
  first: Line,
  last: Line,
  depth: 2 | 3,
  next: number,
  context: Context
): Block {
  const node = headingNode(titles, first, last, depth)
  context.heading = joinLines(titles, {width: 0}).text
  // the step below the code of the step before may follow a heading of that code (Q171603)
  if (!sampleNames.test(context.heading)) context.sequences.clear()
  context.lead = ''
  context.section = sectionNumber(first) ?? context.section
  if (depth === 2) context.columns = []
  return {nodes: [node], next}
}

function headingNode(titles: readonly Line[], first: Line, last: Line, depth: 2 | 3): Heading {
  return {type: 'heading', depth, children: phrasing(titles, {width: 0}), position: positionOf(first, last)}
}
