import type {Parent, PhrasingContent, Root} from 'mdast'
import type {Point} from 'unist'
import {plainText} from '../plain-text.ts'
import {nestingLimit} from './limit.ts'

/** A level of nesting is a list and an item. */
const maximumDepth = 2 * nestingLimit

/** Keep what is nested too deeply within sentences, emphasis in emphasis, as text. Where that was first, or null. */
export function flatten(tree: Root): Point | null {
  let first: Point | null = null
  const stack: {parent: Parent; depth: number}[] = [{parent: tree, depth: 0}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {parent, depth} = next
    for (const [index, child] of parent.children.entries()) {
      if (!('children' in child)) continue
      if (depth < maximumDepth || !isPhrasing(child.type)) {
        stack.push({parent: child, depth: depth + 1})
        continue
      }
      first ??= child.position?.start ?? null
      const value = plainText(child)
      parent.children[index] = {type: 'text', value, ...(child.position && {position: child.position})}
    }
  }
  return first
}

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>(['emphasis', 'strong', 'link', 'linkReference'])

function isPhrasing(type: string): boolean {
  return phrasing.has(type)
}
