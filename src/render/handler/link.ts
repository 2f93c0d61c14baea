import type {Element} from 'hast'
import type {Link} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {contextOf} from '../context.ts'
import {element, withoutLinks} from '../element.ts'
import {safeAddress} from '../safe-address.ts'

/** A link to the outside or to a heading of this page; any other address, such as `javascript:`, gives no link. */
export function link(state: State, node: Link): Element {
  const children = withoutLinks(state.all(node))
  const href = isAnchor(state, node.url) ? node.url : safeAddress(node.url)
  if (href === null) return element('span', {className: ['no-link'], title: node.url}, children)
  return element('a', {href, ...(node.title && {title: node.title})}, children)
}

function isAnchor(state: State, url: string): boolean {
  return url.startsWith('#') && contextOf(state).anchors.has(url.slice(1))
}
