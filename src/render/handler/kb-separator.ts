import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbSeparator} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** `-or-` or `-and-` between two blocks, as printed. */
export function kbSeparator(_state: State, node: KbSeparator): Element {
  return element('p', {className: ['separator']}, [text(node.value)])
}
