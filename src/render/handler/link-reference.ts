import type {ElementContent} from 'hast'
import type {LinkReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {link} from './link.ts'

/** A link whose address stands elsewhere in the article, as `link`; without that address, its text. */
export function linkReference(state: State, node: LinkReference): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return state.all(node)
  return link(state, {type: 'link', url: definition.url, title: definition.title ?? null, children: node.children})
}
