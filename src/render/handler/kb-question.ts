import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbQuestion} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** A question; the printed `Q.` is its first phrase. */
export function kbQuestion(state: State, node: KbQuestion): Element {
  return element('div', {className: ['question']}, onLines(state.all(node)))
}
