import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbAppliesTo} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** The products that the article is about, with the sentence that introduces them. */
export function kbAppliesTo(state: State, node: KbAppliesTo): Element {
  return element('div', {className: ['applies-to']}, onLines(state.all(node)))
}
