import type {Element} from 'hast'
import type {List} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element, onLines} from '../element.ts'

/** A bulleted, numbered or lettered list; it starts where its first marker says. The numbers of contents stand in their text. */
export function list(state: State, node: List): Element {
  const items = onLines(state.all(node))
  if (!node.ordered) return element('ul', node.data?.listType === 'contents' ? {className: ['numbers']} : {}, items)
  const properties = {
    ...(typeof node.start === 'number' && node.start !== 1 && {start: node.start}),
    ...(node.data?.listType && {type: node.data.listType})
  }
  return element('ol', properties, items)
}
