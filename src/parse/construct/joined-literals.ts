import type {Code, RootContent} from 'mdast'
import {codeScore, statementText} from '../classify/code.ts'
import {functionWordShare, looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import type {KbPreformatted} from '../tree.ts'
import {type Block, lineAt, sampleTexts} from './construct.ts'
import {literal} from './literal-block.ts'

type Literal = Code | KbPreformatted
type Kind = 'code' | KbPreformatted['kind']

/** Code or output that was read last, and the lines that it may be made of when more of it stands right below. */
export interface OpenLiteral {
  node: Literal
  from: number
  to: number
  /** What its parts were taken for. */
  kinds: Kind[]
  /** A passage stands below that may be a part too, if more follows. */
  hasInsert: boolean
}

/** The block as a beginning, when it is one of code or output. */
export function openLiteral(block: Block, at: number): OpenLiteral | null {
  const node = block.nodes[0]
  return node && isLiteral(node) ? {node, from: at, to: block.next, kinds: [kindOf(node)], hasInsert: false} : null
}

/**
 * Code or output below such, with nothing between them but blank lines, is one listing: however different its parts look, nobody would
 * have said so little of a second one (Q29519, Q43000, Q168006).
 *
 * Gives true when the lines of `block` were added to those above.
 */
export function joinLiteral(open: OpenLiteral | null, block: Block): boolean {
  if (!open) return false
  const node = block.nodes[0]
  if (!node || block.nodes.length > 1 || !isLiteral(node)) return false
  const kind = kindOf(node)
  if (open.hasInsert && !(kind === kindOf(open.node) && isLong(node))) return false
  if (kind === 'output' && open.node.type === 'code' && compilerMessage.test(node.value)) return false
  if ((kind === 'art') !== (kindOf(open.node) === 'art')) return false
  open.to = block.next
  open.kinds.push(kind)
  return true
}

/** What a compiler says of the code above. */
const compilerMessage = /^.{0,80}\b(?:error|warning) [A-Z]{1,4}\d{3,5}\b/

/**
 * Is it a passage that is no sentence, with signs of code, right below a listing? If the listing goes on below, it is a part of it (Q48870).
 */
export function isInsert(open: OpenLiteral | null, block: Block, lines: readonly Line[], at: number): boolean {
  if (!open || open.hasInsert || block.nodes.length > 1 || !inserts.has(block.nodes[0]?.type ?? '')) return false
  if (block.next - at > longestInsert || !isLong(open.node)) return false
  if (lineAt(lines, at).indent < Math.min(2, lineAt(lines, open.from).indent)) return false
  const texts = sampleTexts(lines, at, block.next)
  const text = statementText(texts)
  if (notInsert.test(text) || looksLikeProse(text) || functionWordShare(text) > 0.1) return false
  return label.test(text) || (sign.test(text) && !/[A-Za-z]{2}[.:?!]$/.test(text))
}

const inserts = new Set(['paragraph', 'blockquote'])
const longestInsert = 12
/** `ErrorHandler:`, `cleanup0:`; `Syntax:` is a title. */
const label = /^(?:[a-z]\w*|[A-Z][a-z]+[A-Z]\w*|\w*[\d_]\w*):$/
const sign = /[="{}[\]%$&_;|\\]|\w\(|\w\.[A-Za-z]|\.{3}|\w, \w+$/
const notInsert =
  /^(?:={3,}|[-*o] |\(?(?:\d+|[A-Za-z])[.)](?:\s|$)|Q\d{5}|NOTE|WARNING|[A-Z][a-z]+ \d+:|-*(?:and|or|to|with|then|becomes|where|should be)\b)|:\/\/|\(without the/i

function isLong(node: Literal): boolean {
  return node.value.includes('\n')
}

/** Give the node all its lines; once for all of them, since a listing may have thousands of parts. */
export function closeLiteral(open: OpenLiteral | null, lines: readonly Line[]): void {
  if (!open || open.kinds.length < 2) return
  const {node, from, to, kinds} = open
  const [first] = kinds as [Kind, ...Kind[]]
  if (kinds.some((kind) => kind !== first)) setKind(node, commonKind(kinds, sampleTexts(lines, from, to)))
  Object.assign(node, literal(lines.slice(from, to)))
}

/** What most of the lines are. */
function commonKind(kinds: readonly Kind[], texts: readonly string[]): Kind {
  if (kinds.includes('code') && codeScore(texts) >= 0.5) return 'code'
  return kinds.includes('listing') ? 'listing' : 'output'
}

function setKind(node: Literal, kind: Kind): void {
  if (kind === 'code') {
    Object.assign(node, {type: 'code'})
    delete (node as Partial<KbPreformatted>).kind
  } else Object.assign(node, {type: 'kbPreformatted', kind})
}

function kindOf(node: Literal): Kind {
  return node.type === 'code' ? 'code' : node.kind
}

function isLiteral(node: RootContent): node is Literal {
  return node.type === 'code' || node.type === 'kbPreformatted'
}
