import type {Blockquote} from 'mdast'
import {announcesError, saysWhichMessage} from '../classify/lead.ts'
import {looksLikeProse} from '../classify/prose.ts'
import {joinLines} from '../joined-text.ts'
import {type Line, positionOf} from '../lines.ts'
import type {KbErrorMessage} from '../tree.ts'
import {messagesOf, opensMessage} from './compiler-message.ts'
import {type Block, type Context, lineAt} from './construct.ts'
import {readParagraph} from './paragraph.ts'

/** Text that is neither code nor data: an error message, a quotation, or a paragraph of a list item. */
export function passage(lines: readonly Line[], at: number, end: number, context: Context): Block {
  const lead = context.lead
  const group = lines.slice(at, end)
  const block = readParagraph(group, end, context)
  // what ends with a colon announces what comes next
  if (!context.lead.endsWith(':') || announcesError(lead)) context.lead = lead
  const position = positionOf(lineAt(group, 0), lineAt(group, group.length - 1))
  const text = joinLines(group, {width: 0}).text
  // what stands between two examples, or says what one means, is neither, and what announces the next one is no message itself
  if (between.test(text)) return {nodes: block.nodes, next: end}
  if (announcesError(lead) && saysWhichMessage(text)) return {nodes: block.nodes, next: end}
  if (announcesExample.test(text)) {
    context.lead = text.replace(/\.$/, ':')
    return {nodes: block.nodes, next: end}
  }
  if (announcesError(lead) || opensMessage(text) || (lead.endsWith(':') && numberedMessage.test(text))) {
    const node: KbErrorMessage = {type: 'kbErrorMessage', children: messageNodes(block, group, context), position}
    return {nodes: [node], next: end}
  }
  // the example stands further left: here the item's own text goes on (Q105940)
  const above = context.depth > 0 ? lines[at - 2] : undefined
  if (
    above &&
    !above.blank &&
    above.indent < lineAt(group, 0).indent &&
    !above.text.endsWith(':') &&
    looksLikeProse(text)
  )
    return {nodes: block.nodes, next: end}
  if (
    /https?:\/\/|ftp:\/\/|DownloadDownload|^Download \S+ now|^(?:Sub)?[Kk]ey: |^Components?: |:$/.test(text) ||
    !/:$/.test(lead)
  ) {
    return {nodes: block.nodes, next: end}
  }
  const node: Blockquote = {type: 'blockquote', children: block.nodes as Blockquote['children'], position}
  return {nodes: [node], next: end}
}

/** Several messages of a compiler are a paragraph each (Q43125). */
function messageNodes(block: Block, group: readonly Line[], context: Context): KbErrorMessage['children'] {
  const messages = messagesOf(group)
  if (messages.length < 2) return block.nodes
  const {lead} = context
  const nodes = messages.flatMap((lines) => readParagraph(lines, block.next, context).nodes)
  context.lead = lead
  return nodes
}

/** `error L2029: Unresolved externals`, `*** STOP: 0x0000001E`: a message by its own looks. */
export const numberedMessage =
  /^(?:(?:[\w.]+(?:\(\d+\))? ?:? )?(?:fatal )?(?:error|warning) (?:[A-Z]{1,4})?\d{3,5}\b|[A-Z]\d{4}: [a-z]|(?:\*{3} )?STOP:? ?\(?0x)/i
const announcesExample =
  /\bfollowing (?:commands?|lines?|code|statements?)[.:]$|\bfollowing (?:[a-z]+ )?(?:code|program|sample|example)s?\b[^.:]{0,60}:$/i

const between = /^(?:or|and|then|to|with|becomes)[:,]?$|^where [^:]{1,200}\b(?:is|are|represents?)\b/i
