import type {Code} from 'mdast'
import {codeScore, statementText} from '../classify/code.ts'
import {functionWordShare, looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import type {KbPreformatted, RootContent} from '../tree.ts'
import {lineAt, sampleTexts} from './construct.ts'
import {literal} from './literal-block.ts'

/**
 * What stands right above or below code or output and is no sentence is a part of it: a line of signs with the code further in
 * (Q112386, Q128173, Q166443), lines of signs or commands at the column of the code (Q134855, Q216481, Q69079, Q87205), a comment
 * of FORTRAN (Q57652, Q149146), the first line of a report (Q168578, Q61636):
 *
 * ```text
 * PROTOCOL TCPIP                   Private total as Integer         C Compile options needed: none    Routing Program v2.00
 *    BIND 3C5X9 1 ETHERNET_II
 *                                  Public Property Get Count()            program test                net 1: 00002602, 802.2
 * ```
 */
export function joinLiteralEdges(nodes: RootContent[], lines: readonly Line[]): RootContent[] {
  const taken = new Set<RootContent>()
  // from below, so that several passages are taken one after the other
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as RootContent
    if (taken.has(node) || !isLiteral(node)) continue
    const own = spanOf(node, lines)
    if (!own) continue
    const {from, to} = own
    for (const [step, isPart] of [
      [-1, opens],
      [1, closes]
    ] as const) {
      for (let next = at + step; ; next += step) {
        const edge = nodes[next]
        const span = edge && edges.has(edge.type) ? spanOf(edge, lines) : null
        if (!edge || !span || !isPart(node, own, edge, span, lines)) break
        own.from = Math.min(own.from, span.from)
        own.to = Math.max(own.to, span.to)
        taken.add(edge)
      }
    }
    // once for all of them, since there may be thousands
    if (own.from < from || own.to > to) Object.assign(node, literal(lines.slice(own.from, own.to)))
  }
  return taken.size > 0 ? nodes.filter((node) => !taken.has(node)) : nodes
}

type Literal = Code | KbPreformatted

/** Lines of a block, the second one exclusive. */
interface Span {
  from: number
  to: number
}

const edges = new Set(['paragraph', 'blockquote', 'kbCommand', 'code', 'kbPreformatted'])

function isLiteral(node: RootContent): node is Literal {
  return node.type === 'code' || (node.type === 'kbPreformatted' && node.kind === 'output')
}

/** Where a block stands; null when none of its lines is here. */
function spanOf(node: RootContent, lines: readonly Line[]): Span | null {
  if (!node.position) return null
  const {start, end} = node.position
  const from = start.line - lineAt(lines, 0).number
  return lines[from]?.number === start.line ? {from, to: from + end.line - start.line + 1} : null
}

/** Does the literal begin with the block above it? */
function opens(literal: Literal, own: Span, node: RootContent, above: Span, lines: readonly Line[]): boolean {
  if (own.from - above.to > 1) return false
  const {indent} = lineAt(lines, above.from)
  const shift = lineAt(lines, own.from).indent - indent
  if (shift < 0) return false
  const texts = textsOf(lines, above)
  if (opensFortran(texts)) {
    Object.assign(literal, {type: 'code'})
    delete (literal as Partial<KbPreformatted>).kind
    return true
  }
  if (own.from > above.to) return shift === 0 && isEdge(literal, node, texts, indent)
  return literal.type === 'code' && node.type === 'paragraph' && texts.length === 1 && isSigns(texts[0] ?? '')
}

/** Does it end with the block below it? */
function closes(literal: Literal, own: Span, node: RootContent, below: Span, lines: readonly Line[]): boolean {
  if (below.from - own.to > 1) return false
  const {indent} = lineAt(lines, below.from)
  const texts = textsOf(lines, below)
  if (indent !== lineAt(lines, own.from).indent || !isEdge(literal, node, texts, indent)) return false
  // below a trace it is explained
  return literal.type === 'code' || isLiteral(node) || !isSaid(texts)
}

function textsOf(lines: readonly Line[], {from, to}: Span): string[] {
  return sampleTexts(lines, from, to).map((text) => text.trim())
}

function isSaid(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  return looksLikeProse(text) || sentence.test(text)
}

const sentence = / the .*[a-z]{3}\.$/

/** Is it a part of a literal at the same column, with a blank line between? */
function isEdge(own: Literal, node: RootContent, texts: readonly string[], indent: number): boolean {
  // two of a kind are neighbours only since a part between them was taken
  if (node.type === 'code' || node.type === 'kbPreformatted') return isLiteral(node) && node.type === own.type
  if (node.type === 'kbCommand')
    return own.type === 'code' && !notBatch.test(own.value) && !looksLikeProse(own.value.slice(0, 200))
  if (indent < 2 || texts.length > longestEdge || texts.some((text) => notEdge.test(text))) return false
  if (own.type === 'code') return isPart(texts)
  return node.type === 'blockquote' || !isSaid(texts)
}

const longestEdge = 12
/** The end of a label, a choice, a reference, an example. */
const notEdge = /[A-Za-z)]{2}:$|:\/\/|^(?:or|and|Q\d{5,6}|Example:?)\b|HKEY_/
/** What a command beside it compiles or logs, or a few words between two commands. */
const notBatch = /^\s*(?:\/[*/]|#include|;|')|^[a-z ]{2,20},?$/

/** Comments alone, or with the first statements below them. */
function opensFortran(texts: readonly string[]): boolean {
  if (!fortranComment.test(texts[0] ?? '')) return false
  return texts.every((text) => fortranComment.test(text)) || !looksLikeProse(texts.slice(1).join(' '))
}

/** `C***`, `C     the file`, `c the file`, `! the file`; `C functions are …` is a sentence. */
const fortranComment = /^(?:C(?:$| {2,}\S| ?[*=-]{3,}| Compiler? (?:options?|line)\b)|c(?:$| +\S| ?[*=-]{3,})|!(?:$| ))/

function isSigns(text: string): boolean {
  return sign.test(text) && !notCode.test(text) && functionWordShare(text) === 0
}

const sign = /[={}\\<>|_$%&]|::|\w\(|\[\w|^[A-Z]+(?: [A-Z]+)?$/
const notCode = /[.:?!]$|HKEY_|\w\(s?R\)|^[A-Z][a-z]+ [a-z]+ [a-z]+|^(?:NOTE|SYNTAX|CODE|EXAMPLE|OUTPUT|USAGE)\b|:\/\//i

/** Lines that are more code than anything else, and no sentence or event (Q166222). */
function isPart(texts: readonly string[]): boolean {
  if (texts.every((text) => ellipsis.test(text))) return true
  if (texts.some((text) => sentenceEnd.test(text))) return false
  const text = statementText(texts)
  if (codeScore(texts) < 0 || looksLikeProse(text) || functionWordShare(text) >= 0.12) return false
  return texts.some((line) => partSign.test(line))
}

const ellipsis = /^[.\s]+$/
const sentenceEnd = /[A-Za-z)]{2}[.?!]$|^Event\b/
const partSign = /[={}[\]%$&_;|\\<>*#]|\w\(|^(?:private|public|static|dim|rem|'|@)/i
