import type {Code} from 'mdast'
import {functionWordShare} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import type {Paragraph, RootContent} from '../tree.ts'
import {lineAt} from './construct.ts'
import {literal} from './literal-block.ts'

/**
 * Code that stands right below a line of signs, only further in, begins with that line (Q112386, Q128173, Q166443):
 *
 * ```text
 * PROTOCOL TCPIP                       Section: [drivers]
 *    BIND 3C5X9 1 ETHERNET_II             WaveMapper=MSACM.DRV
 * ```
 */
export function joinLineAbove(nodes: RootContent[], lines: readonly Line[]): RootContent[] {
  const taken = new Set<RootContent>()
  for (let at = 1; at < nodes.length; at++) {
    const code = nodes[at] as RootContent
    const above = nodes[at - 1] as RootContent
    if (code.type !== 'code' || above.type !== 'paragraph') continue
    if (!takeLine(code, above, lines)) continue
    taken.add(above)
  }
  return taken.size > 0 ? nodes.filter((node) => !taken.has(node)) : nodes
}

function takeLine(code: Code, above: Paragraph, lines: readonly Line[]): boolean {
  const number = above.position?.start.line ?? 0
  if (above.position?.end.line !== number || code.position?.start.line !== number + 1) return false
  const at = number - lineAt(lines, 0).number
  const line = lines[at]
  const below = lines[at + 1]
  if (line?.number !== number || !below || line.indent > below.indent || !isSigns(line.text.trim())) return false
  const end = at + 1 + (code.position.end.line - number)
  Object.assign(code, literal(lines.slice(at, end)))
  return true
}

function isSigns(text: string): boolean {
  return sign.test(text) && !notCode.test(text) && functionWordShare(text) === 0
}

const sign = /[={}\\<>|_$%&]|::|\w\(|\[\w|^[A-Z]+(?: [A-Z]+)?$/
const notCode = /[.:?!]$|HKEY_|\w\(s?R\)|^[A-Z][a-z]+ [a-z]+ [a-z]+|^(?:NOTE|SYNTAX|CODE|EXAMPLE|OUTPUT|USAGE)\b|:\/\//i
