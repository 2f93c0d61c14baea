import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbRegistryKey} from '../../parse/tree.ts'
import {element, text} from '../element.ts'
import {registryPath} from '../mark.ts'

/** Registry keys in a block of their own, one a line, each a mark that may become a link. */
export function kbRegistryKey(_state: State, node: KbRegistryKey): Element {
  const keys = node.value.split('\n').flatMap((key, index) => {
    const path = registryPath(key)
    return index === 0 ? [path] : [element('br', {}, []), text('\n'), path]
  })
  return element('p', {className: ['registry-key']}, keys)
}
