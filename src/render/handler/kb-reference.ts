import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbReference} from '../../parse/tree.ts'
import {withoutLinks} from '../element.ts'
import {articleMark} from '../mark.ts'

/** A pointer to another article: a mark, because only the whole corpus knows whether that article exists. */
export function kbReference(state: State, node: KbReference): Element {
  return articleMark(node.id, node.title, withoutLinks(state.all(node)))
}
