import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbAdmonition} from '../../parse/tree.ts'
import {element, onLines} from '../element.ts'

/** A note, warning and the like; its printed label is its first phrase. */
export function kbAdmonition(state: State, node: KbAdmonition): Element {
  return element('aside', {className: ['admonition', node.kind], role: 'note'}, onLines(state.all(node)))
}
