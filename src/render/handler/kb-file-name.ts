import type {Element} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {KbFileName} from '../../parse/tree.ts'
import {element} from '../element.ts'
import {fileMark} from '../mark.ts'

/** A file name; its mark becomes a link when the file has a page. */
export function kbFileName(_state: State, node: KbFileName): Element {
  return element('code', {className: ['file-name']}, [fileMark(node.value)])
}
