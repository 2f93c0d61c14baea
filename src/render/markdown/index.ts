import type {Nodes, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {handlers} from './handlers.ts'

/**
 * Turn the tree of an article into authored Markdown, front matter and title left out: `##` and `###` are its sections,
 * `## Applies to` the products.
 */
export function renderMarkdown(tree: Root): string {
  const children = tree.children.flatMap(withoutSilent).filter((node) => node.type !== 'heading' || node.depth > 1)
  return toMarkdown(
    {type: 'root', children},
    {bullet: '-', rule: '-', listItemIndent: 'one', extensions: [gfmToMarkdown({tablePipeAlign: false}), {handlers}]}
  )
}

/** What is not printed: envelope, head and foot, whose content is in the front matter, and leftovers of markup. */
const silent: ReadonlySet<string> = new Set(['yaml', 'kbHead', 'kbFoot', 'kbNotice', 'kbMarkup', 'kbQueryWords'])

/** The printer puts an empty line between blocks, so those that print nothing must go first. */
function withoutSilent<Node extends Nodes>(node: Node): Node[] {
  if (silent.has(node.type)) return []
  if (!('children' in node)) return [node]
  return [{...node, children: (node.children as Nodes[]).flatMap(withoutSilent)}]
}
