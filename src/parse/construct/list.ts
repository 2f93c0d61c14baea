import type {List, ListItem} from 'mdast'
import {codeScore, codeWeight} from '../classify/code.ts'
import {announcesCode} from '../classify/lead.ts'
import {cutLine, dedentLine, type Line, pointAt, positionOf} from '../lines.ts'
import {isHardBreak} from '../wrapped-sentence.ts'
import {type Block, type Construct, type Context, chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {exampleEnd} from './item-example.ts'
import {type Marker, readMarker, sequenceKey} from './marker.ts'
import {goesOnNested, isFirstDeeper, type NestedBullets, noteNested} from './nested-bullets.ts'
import {findNextStep, type NestedSteps, noteStep} from './nested-steps.ts'
import {findNextOrdinal, lastContent} from './next-ordinal.ts'
import {isRule} from './rule.ts'
import {separatorLine} from './separator.ts'

/**
 * Bulleted, numbered and lettered lists.
 *
 * ```text
 * 1. Start Registry Editor.       marker at column 0
 *
 *   NOTE: Back it up first.       continuation at 2 (typed text: 3)
 *
 *      regedt32                   example at 5
 *
 * NOTE: Do this on each server.   stands between items 1 and 2 and belongs to 1: the number goes on (Q177718)
 *
 * 2. Locate the key:
 * ```
 */
export const list: Construct = {
  name: 'list',
  starts: (line, context) => readMarker(line, context) !== null,
  read(lines, at, context) {
    const first = readMarker(lineAt(lines, at), context)
    if (!first || isStarComment(first, lines, at, context) || isNoList(first, lines, at)) return null
    return readList(lines, at, first, context)
  }
}

function readList(lines: readonly Line[], at: number, first: Marker, context: Context): Block {
  const items: ListItem[] = []
  let next = at
  let marker: Marker | null = first
  let isSpread = false
  while (marker) {
    remember(marker, lineAt(lines, next), context)
    const end = itemEnd(lines, next, marker, context)
    items.push(readItem(lines.slice(next, end), marker, context))
    if (end > next + 1 && lineAt(lines, end - 1).blank) isSpread = true
    const following = skipBlank(lines, end)
    if (following > end) isSpread = true
    const followingLine = lines[following]
    const below = followingLine ? readMarker(followingLine, context) : null
    marker = items.length === 1 && isFirstDeeper(marker, below) ? below : sameList(below, marker)
    if (marker && isNoList(marker, lines, following)) marker = null
    if (marker) next = following
    else next = end
  }
  const node: List = {
    type: 'list',
    ordered: first.ordinal !== null,
    spread: isSpread,
    children: items,
    position: {start: items[0]?.position?.start, end: items.at(-1)?.position?.end} as List['position'] & object
  }
  if (first.ordinal !== null) {
    node.start = first.ordinal
    const kind = first.style.replace(/[().]/g, '')
    if (kind !== '1') node.data = {...node.data, listType: kind as 'a' | 'A'}
  }
  return {nodes: [node], next}
}

/** The marker, when it goes on with the list of `previous`. */
function sameList(marker: Marker | null, previous: Marker): Marker | null {
  if (!marker || marker.style !== previous.style || Math.abs(marker.column - previous.column) > 1) return null
  return marker.ordinal === null || marker.ordinal === (previous.ordinal ?? 0) + 1 ? marker : null
}

function remember(marker: Marker, line: Line, context: Context): void {
  if (marker.ordinal === null) return
  context.sequences.set(sequenceKey(marker.style, line.cut + marker.column), marker.ordinal)
}

/** Index after the last line of the item that begins at `at`; blank lines at its end are not its own. */
function itemEnd(lines: readonly Line[], at: number, marker: Marker, context: Context): number {
  let end = at + 1
  let contentEnd = end
  let previous = lineAt(lines, at)
  let isLazy = false
  const steps: NestedSteps = {last: null}
  const nested: NestedBullets = {isFirstAlone: false}
  while (end < lines.length) {
    const line = lineAt(lines, end)
    if (line.blank) {
      end++
      previous = line
      continue
    }
    if (line.indent <= marker.column + 1) {
      isLazy = !previous.blank && isContinuation(line, previous, marker, context, isLazy)
      if (!isLazy && !goesOnNested(nested, line, previous, marker, context)) {
        if (isBetweenItems(lines, end, marker, context)) return end + 1
        const resumed = marker.ordinal === null ? -1 : findNextOrdinal(lines, end, marker, context)
        if (resumed !== -1) return lastContent(lines, resumed)
        const step = findNextStep(steps, lines, end, marker.column)
        if (step === -1) {
          const example = exampleEnd(lines, end, contentEnd, marker.style)
          if (example === -1) break
          return example
        }
        end = step
        previous = lineAt(lines, step - 1)
        continue
      }
    }
    if (previous.blank) noteStep(steps, line)
    noteNested(nested, line, previous, marker, context)
    if (previous.blank && isCodeBelowList(lines, at, end, contentEnd, marker, context)) break
    end++
    contentEnd = end
    previous = line
  }
  return contentEnd
}

/** `-or-` at the margin between two bullets of one list belongs to the first of them, as the indented one does (Q194396). */
function isBetweenItems(lines: readonly Line[], at: number, marker: Marker, context: Context): boolean {
  if (marker.ordinal !== null || !separatorLine.test(lineAt(lines, at).text)) return false
  const below = lines[skipBlank(lines, at + 1)]
  return below !== undefined && sameList(readMarker(below, context), marker) !== null
}

/** Below `Sample Code` and bullets that say what it does, the code stands at their column and belongs to none (Q129314). */
function isCodeBelowList(
  lines: readonly Line[],
  from: number,
  at: number,
  contentEnd: number,
  marker: Marker,
  context: Context
): boolean {
  if (marker.ordinal !== null || context.depth > 0 || !announcesCode(context.heading)) return false
  // what the item announces goes on over blank lines (Q232296)
  for (let above = from; above < contentEnd; above++)
    if (lineAt(lines, above).text.endsWith(':') && lines[above + 1]?.blank) return false
  return codeScore(sampleTexts(lines, at, chunkEnd(lines, at))) >= 0.5
}

/** A line directly below an item's text that goes on with it, although it is not indented enough (Q137819); after one, all up to the blank line. */
function isContinuation(line: Line, previous: Line, marker: Marker, context: Context, isLazy: boolean): boolean {
  const marked = readMarker(line, context)
  if (marked && (marked.style === marker.style || marked.column <= marker.column)) return false
  if (separatorLine.test(line.text) || isRule(line.text)) return false
  if (line.indent > marker.column) return true
  if (isLazy) return true
  // in a block that is indented, the item goes on at the column of the block (Q259445)
  if (marker.column >= 2 && line.indent >= 2 && line.indent >= marker.column - 1)
    return !isLabel(line) && codeWeight(line.text) < 1
  const text = line.text.trim()
  if (previous.text.length <= 50 || /[.:]$/.test(previous.text)) return false
  return /^[a-z(]/.test(text) || (!/[?!]$/.test(previous.text) && !isHardBreak(previous.text.length, text, narrowWidth))
}

/** Lines that reach as far were wrapped, not broken on purpose. */
const narrowWidth = 66

/** `The second form:` stands above more items of a list without blank lines (Q68446). */
function isLabel(line: Line): boolean {
  return line.text.endsWith(':') && line.text.length < 60
}

function readItem(lines: readonly Line[], marker: Marker, context: Context): ListItem {
  const first = lineAt(lines, 0)
  const columns = contentColumns(lines, marker)
  const head = cutLine(first, Math.min(marker.contentColumn, first.text.length))
  // one array only: where lists nest, each line is copied at every level above it
  const content: Line[] = head.blank ? [] : [head]
  for (let at = 1; at < lines.length; at++) content.push(dedentLine(lineAt(lines, at), columns))
  const last = lineAt(lines, lines.length - 1)
  const inner: Context = {...context, depth: context.depth + 1, width: context.width - columns, lead: ''}
  const children = context.parse(content, inner)
  context.lead = inner.lead
  return {
    type: 'listItem',
    spread: false,
    children: children as ListItem['children'],
    position: {start: pointAt(first, marker.column), end: positionOf(first, last).end}
  }
}

/** Columns to take off the item's other lines: the usual continuation indent, or what there is when it is less. */
function contentColumns(lines: readonly Line[], marker: Marker): number {
  let smallest = marker.column + 3
  for (let at = 1; at < lines.length; at++) {
    const line = lineAt(lines, at)
    if (!line.blank && line.indent > marker.column && line.indent < smallest) smallest = line.indent
  }
  return smallest
}

/** Lines of a comment of several paragraphs, below which its code is looked for. */
const longestComment = 40

/** `* Comment` lines of xBase and C are code, not a list (FORMAT: four fifths of all stars). */
function isStarComment(marker: Marker, lines: readonly Line[], at: number, context: Context): boolean {
  if (marker.style !== '*') return false
  const chunk = lines.slice(at, Math.min(chunkEnd(lines, at), at + 12))
  const others = chunk.filter((line) => !/^\s*\*/.test(line.text)).map((line) => line.text)
  if (/\*$/.test(lineAt(lines, at).text)) return true
  if (others.length > 0 && codeScore(others) > 0.3) return true
  const isStatement = (line: Line): boolean => !line.blank && !/^\s*\*/.test(line.text)
  const after = lines.slice(at + chunk.length, at + chunk.length + longestComment)
  const first = after.findIndex(isStatement)
  const below = first === -1 ? [] : after.slice(first, first + 4).filter(isStatement)
  const isIndented = lineAt(lines, at).indent >= 2 || lineAt(lines, at).cut >= 2
  const enough = announcesCode(context.heading) ? 0 : 0.5
  return below.length > 0 && isIndented && codeScore(below.map((line) => line.text)) > enough
}

/** A dash, a letter `o` or a number that is data: `- or -`, a negative number, the columns of a table. */
function isNoList(marker: Marker, lines: readonly Line[], at: number): boolean {
  const text = lineAt(lines, at).text
  if (separatorLine.test(text)) return true
  if (marker.style === 'o' && !/^\s*o {1,4}[A-Z]/.test(text)) return true
  // nor the underlined title of a numbered section (Q116395)
  return marker.ordinal !== null && marker.column === 0 && isUnderlined(lines, at)
}

/** A rule below an item that stands directly below another ends their list (Q151924). */
function isUnderlined(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (before && !before.blank && !isRule(before.text)) return false
  const under = lines[at + 1]?.text ?? ''
  return (under.startsWith('---') || under.startsWith('===')) && isRule(under)
}

declare module 'mdast' {
  interface ListData {
    /** Letters instead of numbers, or the numbers of sections, which belong to the text; absent for numbers and bullets. */
    listType?: 'a' | 'A' | 'contents'
  }
}
