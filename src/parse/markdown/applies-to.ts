import type {List, Paragraph, Root} from 'mdast'
import {plainText} from '../plain-text.ts'

/** Make the applies-to block of a section `## Applies to` that begins with a list, or with sentences above a list. */
export function readAppliesTo(tree: Root): void {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && /^\s*applies to:?\s*$/i.test(plainText(node))
  )
  const heading = tree.children[start]
  if (heading?.type !== 'heading') return
  const blocks: (Paragraph | List)[] = []
  for (const node of tree.children.slice(start + 1)) {
    if (node.type !== 'paragraph' && node.type !== 'list') break
    blocks.push(node)
  }
  const count = blocks.findLastIndex((node) => node.type === 'list') + 1
  const last = blocks[count - 1]
  if (!last?.position || !heading.position) return
  const label: Paragraph = {type: 'paragraph', children: heading.children, position: heading.position}
  tree.children.splice(start, count + 1, {
    type: 'kbAppliesTo',
    children: [label, ...blocks.slice(0, count)],
    position: {start: heading.position.start, end: last.position.end}
  })
}
