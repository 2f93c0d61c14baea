import type {Nodes, Root} from 'mdast'

/** A tree without its positions, for comparing the trees of one text with different line ends. */
export function valuesOf(tree: Root): string {
  return JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value))
}

/** The lines and columns of a tree's nodes, which line ends do not change either. */
export function linesOf(tree: Root): string[] {
  const lines: string[] = []
  const visit = (node: Nodes): void => {
    const {start, end} = node.position ?? {}
    lines.push(`${node.type} ${start?.line}:${start?.column} ${end?.line}:${end?.column}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return lines
}
