import type {ElementContent} from 'hast'
import type {Html, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element, text} from '../element.ts'

/** Markup in authored Markdown is shown, never interpreted: an article must not bring scripts or styles into the page. */
export function html(_state: State, node: Html, parent: Parents | undefined): ElementContent {
  const isInline = parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell'
  return isInline ? text(node.value) : element('pre', {tabIndex: 0}, [text(node.value)])
}
