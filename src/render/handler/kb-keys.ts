import type {Element, ElementContent} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbKeys} from '../../parse/tree.ts'
import {element, text} from '../element.ts'

/** Keys of the keyboard; of a combination each key is a `kbd` of its own, as the HTML standard shows it. */
export function kbKeys(_state: State, node: KbKeys): Element {
  // In `CTRL++` the second plus is a key.
  const keys = node.value.split(/(?<=[^+])\+(?=.)/)
  if (keys.length === 1) return element('kbd', {}, [text(node.value)])
  const children = keys.flatMap((key, index): ElementContent[] => {
    const each = element('kbd', {}, [text(key)])
    return index === 0 ? [each] : [text('+'), each]
  })
  return element('kbd', {}, children)
}
