import type {Element, ElementContent} from 'hast'
import {element, text} from './element.ts'

/**
 * Marks: links whose target is known only when all articles are read. `resolveLinks` turns them into links or text.
 *
 * A mark is an `a` without `href`, which HTML calls a placeholder for a link, so unresolved output is valid as well.
 */
export function articleMark(id: string, title: string | null, children: ElementContent[]): Element {
  return element('a', {dataKbRef: id, ...(title !== null && {dataKbTitle: title})}, children)
}

/** A file name that becomes a link when the file has a page. */
export function fileMark(name: string): Element {
  return element('a', {dataKbFile: name}, [text(name)])
}

/** A registry path, in `code`, that becomes a link when the key has a page; lines break between its names. */
export function registryPath(path: string): Element {
  const names = path
    .split(/(?<=\\)(?=[^\\\s])/)
    .flatMap((name, index): ElementContent[] => (index === 0 ? [text(name)] : [element('wbr', {}, []), text(name)]))
  return element('code', {className: ['registry-path']}, [element('a', {dataKbRegistry: path}, names)])
}
