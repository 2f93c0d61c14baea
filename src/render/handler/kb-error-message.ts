import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbErrorMessage} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** An error message is a quotation of the program. */
export function kbErrorMessage(state: State, node: KbErrorMessage): Element {
  return element('blockquote', {className: ['error-message']}, onLines(state.all(node)))
}
