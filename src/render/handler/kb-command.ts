import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbCommand} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** Command lines to type. */
export function kbCommand(_state: State, node: KbCommand): Element {
  return element('pre', {className: ['command'], tabIndex: 0}, [element('kbd', {}, [text(node.value)])])
}
