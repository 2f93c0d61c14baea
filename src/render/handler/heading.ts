import type {Element} from 'hast'
import type {Heading} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {plainText} from '../../parse/plain-text.ts'
import {contextOf} from '../context.ts'
import {element} from '../element.ts'

/**
 * A heading with its anchor and a link to itself; the link's sign is drawn by the style sheet, so it is no text.
 *
 * The title, a heading of depth 1, is printed by the page and not here.
 */
export function heading(state: State, node: Heading): Element | undefined {
  const {slugs, levels} = contextOf(state)
  const id = slugs.get(node)
  if (id === undefined) return undefined
  const self = element('a', {className: ['anchor'], href: `#${id}`, ariaLabel: `Link to ${plainText(node)}`}, [])
  return element(`h${levels.get(node) ?? 2}`, {id}, [...state.all(node), self])
}
