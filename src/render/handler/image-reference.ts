import type {Element} from 'hast'
import type {ImageReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {image} from './image.ts'

/** A picture whose address stands elsewhere in the article, as `image`. */
export function imageReference(state: State, node: ImageReference): Element {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  return image(state, {type: 'image', url: definition?.url ?? '', alt: node.alt ?? null})
}
