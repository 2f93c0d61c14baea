import type {Nodes} from 'mdast'

/** The text of a node, as it stands. */
export function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('')
  return 'value' in node ? node.value : ''
}
