import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbPreamble} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** Leftover lines of an older head, their columns kept. */
export function kbPreamble(_state: State, node: KbPreamble): Element {
  return element('pre', {className: ['preamble'], tabIndex: 0}, [text(node.value)])
}
