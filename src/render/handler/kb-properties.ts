import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbProperties} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** A block of labelled lines, such as an event or a registry value. */
export function kbProperties(state: State, node: KbProperties): Element {
  return element('dl', {className: ['properties', node.kind]}, onLines(state.all(node)))
}
