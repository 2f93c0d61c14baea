import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import {eachParent} from './each-parent.ts'

/**
 * End each node where the next one begins. An open fence in a list item, `- ```text` above `- `, is said to reach into the
 * item below it; no character belongs to two siblings.
 */
export function clipSiblings(tree: Root): void {
  eachParent(tree, (parent) => {
    parent.children.forEach((child, index) => {
      const next = parent.children[index + 1]?.position?.start
      if (next) clip(child, next)
    })
  })
}

function clip(node: Nodes, limit: Point): void {
  let inner: Nodes | undefined = node
  while (inner?.position && (inner.position.end.offset ?? 0) > (limit.offset ?? 0)) {
    inner.position.end = {...limit}
    inner = 'children' in inner ? inner.children.at(-1) : undefined
  }
}
