import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbQueryWords} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** Words that were added for searching, under their printed label; a label without words is there, but not shown. */
export function kbQueryWords(_state: State, node: KbQueryWords): Element {
  const label = element('span', {className: ['label']}, [text(`${node.label}:`)])
  if (node.value === '') return element('p', {className: ['hidden']}, [label])
  return element('p', {className: ['query-words']}, [label, text(` ${node.value}`)])
}
