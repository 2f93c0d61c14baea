import type {Element} from 'hast'
import type {Code} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element, text} from '../element.ts'

/** Program code. The box can be scrolled with the keyboard. */
export function code(_state: State, node: Code): Element {
  const language = node.lang?.match(/^[\w+#-]+/)?.[0]
  const properties = language ? {className: [`language-${language}`]} : {}
  return element('pre', {tabIndex: 0}, [element('code', properties, [text(node.value)])])
}
