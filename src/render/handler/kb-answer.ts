import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbAnswer} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** The answer to the question before it; the printed `A.` is its first phrase. */
export function kbAnswer(state: State, node: KbAnswer): Element {
  return element('div', {className: ['answer']}, onLines(state.all(node)))
}
