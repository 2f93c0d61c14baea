import type {Heading} from 'mdast'
import type {RootContent} from '../parse/tree.ts'

/** Does a section of the record begin here? Titles below the second depth are part of its text. */
export function isSectionHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && (node.depth === 2 || node.depth === 3)
}
