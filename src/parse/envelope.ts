import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {parseBlocks, topContext} from './blocks.ts'
import type {Context} from './construct/construct.ts'
import {bulletConstructs} from './construct/index.ts'
import {queryWords} from './construct/query-words.ts'
import {isRule} from './construct/rule.ts'
import {cutLine, type Line, pointAt, positionOf} from './lines.ts'
import {columnsNarrower} from './text-width.ts'
import type {KbAppliesTo, KbField, KbFoot, KbHead, KbPreamble, RootContent} from './tree.ts'

/**
 * Read an archive article from its first head line to its end.
 *
 * ```text
 * Article: Q241041                              head, to the first blank line
 * 3.00 3.10                                     preamble: an older head without labels (Q107669)
 * -----… (79)                                   applies-to block between two rules
 * The information in this article applies to:
 * - Microsoft Windows NT Server version 4.0
 * -----… (79)
 * SYMPTOMS …                                    text
 * ======… (70)                                  foot, found from the end: text has such lines too (Q105508)
 * Keywords          : kbSecurity
 * ======… (77)
 * THE INFORMATION PROVIDED …                    legal notice, text form only
 * ```
 */
export function parseEnvelope(lines: readonly Line[], file: VFile): RootContent[] {
  const headEnd = findHeadEnd(lines)
  const head = readHead(lines.slice(0, headEnd))
  const noticeAt = findNotice(lines)
  const foot = readFoot(lines, headEnd, noticeAt)
  const textEnd = foot?.at ?? noticeAt
  const style = isTyped(head) ? 'typed' : 'generated'
  const context = topContext(file, style)
  if (!foot && style === 'generated') report(file, 'missing-foot')
  const nodes: RootContent[] = []
  if (head) nodes.push(head)
  const opening = readOpening(lines, headEnd, textEnd, context)
  const wordsAt = findQueryWords(lines, opening.next, textEnd, context)
  if (style === 'generated') context.narrower = columnsNarrower(lines, opening.next, wordsAt)
  nodes.push(...opening.nodes, ...parseBlocks(lines.slice(opening.next, wordsAt), context))
  nodes.push(...parseBlocks(lines.slice(wordsAt, textEnd), context))
  if (foot) nodes.push(foot.node, ...parseBlocks(lines.slice(foot.next, noticeAt), context))
  if (noticeAt < lines.length) nodes.push(readNotice(lines, noticeAt))
  return nodes
}

function findHeadEnd(lines: readonly Line[]): number {
  let end = 0
  while (end < lines.length && !(lines[end] as Line).blank && fieldLine.test((lines[end] as Line).text)) end++
  return end
}

/** `Product(s): …`, `PROD/VER::4.0`, `Keywords          : …`. */
const fieldLine = /^([A-Z][A-Za-z/]*(?:\(s\))?(?: [A-Z][a-z]+(?:\(s\))?| type| Type)?) *:/

function readHead(lines: readonly Line[]): KbHead | null {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  return {type: 'kbHead', children: lines.flatMap((line) => readField(line) ?? []), position: positionOf(first, last)}
}

function readField(line: Line): KbField | null {
  const match = fieldLine.exec(line.text)
  if (!match) return null
  return {
    type: 'kbField',
    label: match[1] ?? '',
    value: line.text.slice(match[0].length).trim(),
    position: positionOf(line, line)
  }
}

function isTyped(head: KbHead | null): boolean {
  return head?.children.some((field) => field.label === 'Product(s)' && field.value === 'See article') ?? false
}

/** Query words close the text; found from the end, so that no table or list above them takes them in (Q61806). */
function findQueryWords(lines: readonly Line[], from: number, to: number, context: Context): number {
  let found = to
  for (let at = to - 1; at >= from; at--) {
    const line = lines[at] as Line
    if (queryWords.starts(line, context)) found = at
    // a chunk without them ends the search
    else if (line.blank && lines[at + 1]?.blank === false && found !== at + 1) break
  }
  return found
}

function findNotice(lines: readonly Line[]): number {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 40); at--) {
    if ((lines[at] as Line).text.startsWith('THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE')) return at
  }
  return lines.length
}

function readNotice(lines: readonly Line[], at: number): RootContent {
  const rest = lines.slice(at)
  let last = rest.length - 1
  while (last > 0 && (rest[last] as Line).blank) last--
  const kept = rest.slice(0, last + 1)
  return {
    type: 'kbNotice',
    value: kept.map((line) => line.text).join('\n'),
    position: positionOf(kept[0] as Line, kept.at(-1) as Line)
  }
}

/** Where the foot begins, and the line below it. */
interface Foot {
  node: KbFoot
  at: number
  next: number
}

/** The last stretch between two rules of `=` that holds nothing but labelled lines; some may stand below it, too. */
function readFoot(lines: readonly Line[], from: number, to: number): Foot | null {
  let closing = -1
  for (let at = to - 1; at >= from; at--) {
    const line = lines[at] as Line
    if (line.blank) continue
    if (isLongRule(line)) {
      if (closing !== -1) return makeFoot(lines, at, closing)
      closing = at
    } else if (!fieldLine.test(line.text)) {
      return null
    }
  }
  return null
}

function makeFoot(lines: readonly Line[], at: number, closing: number): Foot {
  const fields = lines.slice(at + 1, closing).flatMap((line) => readField(line) ?? [])
  const node: KbFoot = {
    type: 'kbFoot',
    children: fields,
    position: positionOf(lines[at] as Line, lines[closing] as Line)
  }
  return {node, at, next: closing + 1}
}

function isLongRule(line: Line): boolean {
  return line.text.length >= 60 && line.text.startsWith('=') && isRule(line.text)
}

const appliesToLabel = /^The information in this article applies to:?$/
/** The applies-to block stands near the top; further down the sentence is prose (Q86440). */
const openingLines = 60

/** What stands between the head and the text: preamble and applies-to block, in the order of the source. */
function readOpening(
  lines: readonly Line[],
  from: number,
  to: number,
  context: Context
): {nodes: RootContent[]; next: number} {
  const label = findLabel(lines, from, to)
  if (label === -1) {
    const [blank, rule] = lines.slice(from, from + 2)
    // text form: one rule below the head
    const next = blank?.blank && rule && isLongRule(rule) ? from + 2 : from
    return {nodes: [], next}
  }
  const before = lines.slice(from, label).filter((line) => !isDash(line) && !isLongRule(line))
  const nodes: RootContent[] = []
  const filled = before.filter((line) => !line.blank)
  if (filled.length > 0) {
    if (filled.every((line) => preambleLine.test(line.text))) nodes.push(readPreamble(filled))
    else nodes.push(...parseBlocks(before, {...context, sequences: new Map()}))
  }
  let end = label + 1
  while (end < to && !isDash(lines[end] as Line)) end++
  const isClosed = end < to
  if (!isClosed) end = unclosedEnd(lines, label + 1, to)
  nodes.push(readAppliesTo(lines.slice(label, end), context))
  return {nodes, next: isClosed ? end + 1 : end}
}

function findLabel(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + openingLines); at++) {
    const line = lines[at] as Line
    if (appliesToLabel.test(line.text) && at > from && isDash(lines[at - 1] as Line)) return at
    if (/^={4,}$/.test(line.text) && !isLongRule(line)) return -1
  }
  return -1
}

/** The block's closing rule is missing: it ends below its last bullet. */
function unclosedEnd(lines: readonly Line[], from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (line.blank) continue
    if (!/^\s*-(?: |$)/.test(line.text)) break
    end = at + 1
  }
  return end
}

function isDash(line: Line): boolean {
  return line.text.length >= 60 && line.text.startsWith('-') && isRule(line.text)
}

/** Versions, systems, keywords of the older head, in columns parted by bars. */
const preambleLine =
  /^(?:[\d.,xab |:/-]+|(?:WINDOWS|MS-DOS|MACINTOSH|WINDOWS NT|OS\/2|Windows|WINNT|UNIX|WIN3X|winnt)(?:[ |]+(?:WINDOWS|MS-DOS|MACINTOSH|WINDOWS NT|OS\/2|NT|WINNT|UNIX)?)*|(?:kb\S+ ?)+|[\d.a-z]+(?: *\| *[\d.a-z ]+)+)$/

function readPreamble(lines: readonly Line[]): KbPreamble {
  return {
    type: 'kbPreamble',
    value: lines.map((line) => line.text).join('\n'),
    position: positionOf(lines[0] as Line, lines.at(-1) as Line)
  }
}

function readAppliesTo(lines: readonly Line[], context: Context): KbAppliesTo {
  const first = lines[0] as Line
  let last = lines.length - 1
  while (last > 0 && (lines[last] as Line).blank) last--
  const children = context.parse(
    lines.slice(0, last + 1).map((line) => cutLine(line, 0)),
    {
      ...context,
      depth: 1,
      sequences: new Map(),
      constructs: bulletConstructs
    }
  )
  return {
    type: 'kbAppliesTo',
    children: children as KbAppliesTo['children'],
    position: {start: pointAt(first, 0), end: positionOf(first, lines[last] as Line).end}
  }
}
