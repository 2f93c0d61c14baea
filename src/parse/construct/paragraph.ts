import type {Paragraph} from 'mdast'
import {announcesError, saysWhichMessage} from '../classify/lead.ts'
import {functionWordShare} from '../classify/prose.ts'
import {areEntries} from '../entries.ts'
import {joinLines, phrasing} from '../joined-text.ts'
import {type Line, positionOf} from '../lines.ts'
import {isHardBreak, sentenceEnd} from '../wrapped-sentence.ts'
import {type Block, type Construct, type Context, lineAt} from './construct.ts'
import {hangsBelow} from './hanging.ts'
import {interrupts} from './interrupt.ts'

/** Whatever no other construct has read: lines up to the next blank line or the next beginning of something else. */
export const paragraph: Construct = {
  name: 'paragraph',
  starts: () => true,
  read(lines, at, context): Block {
    const end = paragraphEnd(lines, at, context)
    return readParagraph(lines.slice(at, end), end, context)
  }
}

/** Make a paragraph of lines that are known to be one. */
export function readParagraph(lines: readonly Line[], next: number, context: Context): Block {
  const node: Paragraph = {
    type: 'paragraph',
    position: positionOf(lineAt(lines, 0), lineAt(lines, lines.length - 1)),
    children: phrasing(lines, {width: wrapWidth(lines, context), isEncoded: context.style === 'generated'})
  }
  const text = joinLines(lines, {width: 0}).text
  // `or` between two examples: the sentence above announces both; so it does when this says which of them
  const isBetween = text.length <= 4 && /^(?:or|and):?$/i.test(text)
  const isCondition = saysWhichMessage(text) && !ownExample.test(text) && announcesError(context.lead)
  if (!isBetween && !isCondition) context.lead = text
  return {nodes: [node], next}
}

/** `For example:`, `In addition, you see the following:` announces something else than the sentence above did. */
const ownExample =
  /\b(?:following|follows|example|instance|addition|see|use|reports?|work|logged|specify|is:|are:)(?:[ ,:]|$)/

/** Index after the last line of the paragraph that begins at `at`. */
export function paragraphEnd(lines: readonly Line[], at: number, context: Context): number {
  const first = lineAt(lines, at)
  let end = at + 1
  while (end < lines.length && !lineAt(lines, end).blank && !interrupts(lines, end, first, context)) end++
  return end
}

/**
 * Columns at which these lines were wrapped. Generated text is wrapped at 80; a first line may reach 81. Text that was typed
 * by hand, and the text above the first heading, has a width of its own: that of its longest line.
 */
export function wrapWidth(lines: readonly Line[], context: Context): number {
  let longest = 0
  for (const line of lines) if (line.text.length > longest) longest = line.text.length
  if (lines.length < 2) return 0
  if (areEntries(lines)) return Number.POSITIVE_INFINITY
  if (hangsBelow(lineAt(lines, 0), lineAt(lines, 1))) return longest - 8
  if (context.style === 'generated' && context.heading !== '') {
    const width = context.width - 3
    // a paragraph of the old width of 65–75, kept as it was: most of its breaks would be "hard" at 80
    const own = allBreaksFit(lines, width) && longest >= 60 ? longest - 6 : width
    return context.narrower > 0 && own > width - context.narrower && isProse(lines) ? width - context.narrower : own
  }
  return longest < narrowest && !isNarrowProse(lines) ? context.width : Math.min(longest - 6, context.width)
}

/** Nobody wrapped text at fewer columns, but for sentences in a box or a quotation: short lines are names, one a line (Q37905). */
const narrowest = 48

function isNarrowProse(lines: readonly Line[]): boolean {
  // an address or a path may be wrapped anywhere
  if (lines.some((line) => /:\/\/|[\\/]$/.test(line.text))) return true
  return functionWordShare(lines.map((line) => line.text.trim()).join(' ')) > 0.12
}

/** Neither columns nor labels, addresses or sentences, one a line (Q160506, Q136502, Q154481). */
function isProse(lines: readonly Line[]): boolean {
  return (
    !lines.some(({text}, at) => columnGap.test(text) || (at > 0 && ownLine.test(text))) &&
    !lines.every(({text}) => sentenceEnd.test(text))
  )
}

const columnGap = /\S {3,}\S/
const ownLine = /^\s*(?:\w[\w.-]*(?: [\w.-]+){0,3}: \S|[[;#])/

function allBreaksFit(lines: readonly Line[], width: number): boolean {
  if (lines.length < 3) return false
  let hard = 0
  for (let at = 1; at < lines.length; at++) {
    if (isHardBreak(lineAt(lines, at - 1).text.length, lineAt(lines, at).text.trimStart(), width)) hard++
  }
  return hard / (lines.length - 1) > 0.6
}
