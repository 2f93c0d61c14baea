import type {Element} from 'hast'
import type {Image} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element, text} from '../element.ts'
import {safeAddress} from '../safe-address.ts'

/** A picture as a link to it, named by its description: the site holds articles, not what lies beside them. */
export function image(_state: State, node: Image): Element {
  const href = safeAddress(node.url)
  const children = [text(node.alt ?? '')]
  if (href === null || !node.alt) return element('span', {className: ['image']}, children)
  return element('a', {className: ['image'], href}, children)
}
