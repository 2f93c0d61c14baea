import type {List, ListItem, Paragraph} from 'mdast'
import {phrasing} from '../joined-text.ts'
import {cutLine, type Line, leading, positionOf} from '../lines.ts'
import {type Construct, lineAt, skipBlank} from './construct.ts'
import {follows, mayBeNumber, type SectionNumber, sectionNumber} from './section-number.ts'

/**
 * The contents of a long article: sections by their numbers, one below the other (Q116334, Q83063, Q109502).
 *
 * ```text
 * 1.0  Using Mail                            an entry is one line, and what stands deeper below it
 * 1.1  Frequency of Checking for New Mail
 *      and Sending Mail
 *
 * 2.0  Using Schedule+                       the number that comes next, be it over a blank line
 * ```
 *
 * The numbers belong to the text: no list of HTML counts like this.
 */
export const contents: Construct = {
  name: 'contents',
  starts: (line) => mayBeEntry(line),
  read(lines, at, context) {
    const entries = readContents(lines, at, context.depth > 0)
    const last = entries.at(-1)
    if (!last) return null
    context.lead = ''
    return {nodes: [listOf(entries, lines)], next: last.to}
  }
}

/** Do contents begin at this line? Asked of the lines of a paragraph, such as the title of the chapter (Q116334). */
export function opensContents(lines: readonly Line[], at: number, isWithinItem: boolean): boolean {
  return mayBeEntry(lineAt(lines, at)) && readContents(lines, at, isWithinItem).length > 0
}

interface Entry {
  number: SectionNumber
  /** Lines: the first one, and the one after the last. */
  from: number
  to: number
}

/** All entries from here on; none when they are too few to tell. */
function readContents(lines: readonly Line[], at: number, isWithinItem: boolean): Entry[] {
  const entries: Entry[] = []
  let isInOneChunk = true
  for (let from = at; from < lines.length; ) {
    const number = sectionNumber(lineAt(lines, from))
    const previous = entries.at(-1)
    if (!number || (previous && !follows(previous.number, number))) break
    const to = entryEnd(lines, from)
    // a title, with its text or a rule below it
    const below = lines[to]
    if (below && !below.blank && !sectionNumber(below)) break
    if (previous && previous.to < from) isInOneChunk = false
    entries.push({number, from, to})
    from = skipBlank(lines, to)
  }
  const isChapter = isWithinItem && isInOneChunk && entries[0]?.number.at(-1) === 1
  if (entries.length < (isChapter ? fewestOfChapter : fewest)) return []
  // titles that have no text are few
  const isClose = entries.some(({from}, index) => entries[index - 1]?.to === from)
  return isClose || entries.length >= fewestApart ? entries : []
}

const fewestOfChapter = 2
const fewest = 3
const fewestApart = 5

/** The entry goes on with what stands deeper. */
function entryEnd(lines: readonly Line[], from: number): number {
  const {indent} = lineAt(lines, from)
  let to = from + 1
  while (to < lines.length && lineAt(lines, to).indent > indent && !sectionNumber(lineAt(lines, to))) to++
  return to
}

function mayBeEntry(line: Line): boolean {
  return mayBeNumber(line.text.charCodeAt(leading(line.text))) && sectionNumber(line) !== null
}

/** Sections stand within the chapter that they follow: `1.1` within `1.0`. */
function listOf(entries: readonly Entry[], lines: readonly Line[]): List {
  const level = levelOf(entries[0] as Entry)
  const children: ListItem[] = []
  for (let at = 0; at < entries.length; ) {
    const own = entries[at] as Entry
    let next = at + 1
    while (next < entries.length && levelOf(entries[next] as Entry) > level) next++
    const within = entries.slice(at + 1, next)
    const last = within.at(-1) ?? own
    children.push({
      type: 'listItem',
      spread: false,
      children: within.length > 0 ? [titleOf(own, lines), listOf(within, lines)] : [titleOf(own, lines)],
      position: positionOf(lineAt(lines, own.from), lineAt(lines, last.to - 1))
    })
    at = next
  }
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children,
    data: {listType: 'contents'},
    position: positionOf(lineAt(lines, (entries[0] as Entry).from), lineAt(lines, (entries.at(-1) as Entry).to - 1))
  }
}

function levelOf({number}: Entry): number {
  return number.at(-1) === 0 ? number.length - 1 : number.length
}

function titleOf({from, to}: Entry, lines: readonly Line[]): Paragraph {
  const own = lines.slice(from, to)
  const first = lineAt(own, 0)
  own[0] = cutLine(first, leading(first.text))
  return {
    type: 'paragraph',
    children: phrasing(own, {width: 0}),
    position: positionOf(first, lineAt(own, own.length - 1))
  }
}
