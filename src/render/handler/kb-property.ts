import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbProperty} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** One labelled line: its label is the term, the text after it the description. */
export function kbProperty(state: State, node: KbProperty): Element {
  const term = element('dt', {}, [text(node.label)])
  return element('div', {}, [term, text('\n'), element('dd', {}, state.all(node))])
}
