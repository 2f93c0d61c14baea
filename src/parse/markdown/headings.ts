import type {Heading, Root} from 'mdast'
import {plainText} from '../plain-text.ts'
import {eachParent} from './each-parent.ts'

/**
 * Tell the title from the other headings: one of depth 1 is the title when it comes first and says what the front matter
 * says, or when that says nothing; any other is a heading like those of depth 2, one in an item or a quotation as well.
 */
export function readHeadings(tree: Root, title: unknown): void {
  const first = tree.children.find((node) => node.type !== 'definition')
  eachParent(tree, ({children}) => {
    for (const node of children) {
      if (node.type !== 'heading') continue
      if (node.depth === 1 && !(node === first && isTitle(node, title))) node.depth = 2
    }
  })
}

function isTitle(heading: Heading, title: unknown): boolean {
  return typeof title !== 'string' || fold(title) === fold(plainText(heading))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
