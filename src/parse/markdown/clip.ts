import type {Heading, Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import {eachParent} from './each-parent.ts'

/**
 * End each node where the next one begins: no character belongs to two siblings.
 *
 * remark-parse lets an underlined heading begin with the definitions above it, and an open fence in a list item,
 * `- ```text` above `- `, reach into the item below it.
 */
export function clipSiblings(tree: Root): void {
  eachParent(tree, (parent) => {
    for (const child of parent.children) if (child.type === 'heading') startAtText(child)
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

function startAtText({position, children: [first]}: Heading): void {
  if (position && first?.position && first.position.start.line > position.start.line) {
    position.start = {...first.position.start}
  }
}
