import type {Code, RootContent} from 'mdast'
import type {Line} from '../lines.ts'
import type {KbPreformatted} from '../tree.ts'
import type {Block} from './construct.ts'
import {literal} from './literal-block.ts'

/** Code or output that was read last, and the lines that it may be made of when more of its kind stands right below. */
export interface OpenLiteral {
  node: Code | KbPreformatted
  from: number
  to: number
  isGrown: boolean
}

/** The block as a beginning, when it is one of code or output. */
export function openLiteral(block: Block, at: number): OpenLiteral | null {
  const [node] = block.nodes
  return node && isLiteral(node) ? {node, from: at, to: block.next, isGrown: false} : null
}

/**
 * Code below code, and output below output, with nothing between them but blank lines, is one listing: however different its parts
 * look, nobody would have said so little of a second one (Q29519, Q43000).
 *
 * Gives true when the lines of `block` were added to those above.
 */
export function joinLiteral(open: OpenLiteral | null, block: Block): boolean {
  const [node] = block.nodes
  if (!open || !node || block.nodes.length > 1 || !isLiteral(node)) return false
  if (node.type !== open.node.type) return false
  if (node.type === 'kbPreformatted' && node.kind !== (open.node as KbPreformatted).kind) return false
  open.to = block.next
  open.isGrown = true
  return true
}

/** Give the node all its lines; once for all of them, since a listing may have thousands of parts. */
export function closeLiteral(open: OpenLiteral | null, lines: readonly Line[]): void {
  if (open?.isGrown) Object.assign(open.node, literal(lines.slice(open.from, open.to)))
}

function isLiteral(node: RootContent): node is Code | KbPreformatted {
  return node.type === 'code' || node.type === 'kbPreformatted'
}
