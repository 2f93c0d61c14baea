import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbRegistryPath} from '../../parse/tree.ts'
import {registryPath} from '../mark.ts'

/** A registry path in the text; its mark becomes a link when the key has a page. */
export function kbRegistryPath(_state: State, node: KbRegistryPath): Element {
  return registryPath(node.value)
}
