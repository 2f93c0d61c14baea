import type {Parent, Root} from 'mdast'

/** Visit every parent of a tree, outer ones first; what a visit puts into it is visited, too. */
export function eachParent(tree: Root, visit: (parent: Parent) => void): void {
  const stack: Parent[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    visit(parent)
    for (const child of parent.children) if ('children' in child) stack.push(child)
  }
}
