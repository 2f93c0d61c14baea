import type {Code} from 'mdast'
import {codeScore, statementText} from '../classify/code.ts'
import {functionWordShare, looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import type {KbPreformatted, RootContent} from '../tree.ts'
import {lineAt, sampleTexts} from './construct.ts'
import {literal} from './literal-block.ts'

/**
 * What stands right above code and is no sentence is its beginning: a line of signs with the code further in (Q112386, Q128173,
 * Q166443), lines of signs at the column of the code, with a blank line between (Q134855, Q216481, Q69079), or a comment of
 * FORTRAN (Q57652, Q149146). Lines of signs right below are its end:
 *
 * ```text
 * PROTOCOL TCPIP                       Private total as Integer                C Compile options needed: none
 *    BIND 3C5X9 1 ETHERNET_II
 *                                      Public Property Get Count() As Integer        program test
 * ```
 */
export function joinCodeEdges(nodes: RootContent[], lines: readonly Line[]): RootContent[] {
  const taken = new Set<RootContent>()
  // from below, so that several passages are taken one after the other
  for (let at = nodes.length - 1; at >= 0; at--) {
    const code = nodes[at] as RootContent
    if (code.type !== 'code' && !isOutput(code)) continue
    for (let above = at - 1; above >= 0; above--) {
      const node = nodes[above] as RootContent
      if (!takeAbove(code, node, lines)) break
      taken.add(node)
    }
    for (let below = at + 1; below < nodes.length; below++) {
      const node = nodes[below] as RootContent
      if (!takeBelow(code, node, lines)) break
      taken.add(node)
    }
  }
  return taken.size > 0 ? nodes.filter((node) => !taken.has(node)) : nodes
}

type Literal = Code | KbPreformatted

function isOutput(node: RootContent): node is KbPreformatted {
  return node.type === 'kbPreformatted' && node.kind === 'output'
}

function takeAbove(code: Literal, node: RootContent, lines: readonly Line[]): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'kbCommand') return false
  const above = spanOf(node, lines)
  const own = spanOf(code, lines)
  if (!above || !own || own.from - above.to > 1) return false
  const texts = sampleTexts(lines, above.from, above.to).map((text) => text.trim())
  const {indent} = lineAt(lines, above.from)
  if (indent > lineAt(lines, own.from).indent) return false
  if (opensFortran(texts)) {
    Object.assign(code, {type: 'code'})
    delete (code as Partial<KbPreformatted>).kind
  } else if (code.type !== 'code' || node.type === 'kbCommand') return false
  else if (own.from === above.to) {
    if (texts.length > 1 || !isSigns(texts[0] ?? '')) return false
  } else if (indent < 2 || indent !== lineAt(lines, own.from).indent || !isPart(texts)) return false
  Object.assign(code, literal(lines.slice(above.from, own.to)))
  return true
}

function takeBelow(code: Literal, node: RootContent, lines: readonly Line[]): boolean {
  if (code.type !== 'code' || (node.type !== 'paragraph' && node.type !== 'blockquote')) return false
  const below = spanOf(node, lines)
  const own = spanOf(code, lines)
  if (!below || !own || below.from - own.to > 1) return false
  const {indent} = lineAt(lines, below.from)
  if (indent < 2 || indent !== lineAt(lines, own.from).indent) return false
  if (!isPart(sampleTexts(lines, below.from, below.to).map((text) => text.trim()))) return false
  Object.assign(code, literal(lines.slice(own.from, below.to)))
  return true
}

/** The lines of a block, the second one exclusive; null when it has none here. */
function spanOf(node: RootContent, lines: readonly Line[]): {from: number; to: number} | null {
  if (!node.position) return null
  const {start, end} = node.position
  const from = start.line - lineAt(lines, 0).number
  return lines[from]?.number === start.line ? {from, to: from + end.line - start.line + 1} : null
}

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

/** Lines that are more code than anything else, and no sentence, label or title. */
function isPart(texts: readonly string[]): boolean {
  if (texts.length > longestPart || texts.some((text) => notPart.test(text))) return false
  if (texts.every((text) => ellipsis.test(text))) return true
  const text = statementText(texts)
  if (codeScore(texts) < 0 || looksLikeProse(text) || functionWordShare(text) >= 0.12) return false
  return texts.some((line) => partSign.test(line))
}

const longestPart = 12
const ellipsis = /^[.\s]+$/
/** The end of a sentence or of a label, a choice, a reference, an example. */
const notPart = /[A-Za-z)]{2}[:.?!]$|:\/\/|^(?:or|and|Q\d{5,6}|Example:?)\b|HKEY_/
const partSign = /[={}[\]%$&_;|\\<>*#]|\w\(|^(?:private|public|static|dim|rem|'|@)/i
