import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbPreformatted} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** Art, listings and dumps with their layout kept; what a program printed is `samp`. */
export function kbPreformatted(_state: State, node: KbPreformatted): Element {
  const content = text(node.value)
  const children = node.kind === 'output' ? [element('samp', {}, [content])] : [content]
  return element('pre', {className: [node.kind], tabIndex: 0}, children)
}
