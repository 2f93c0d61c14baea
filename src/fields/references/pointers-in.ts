import type {Link, Node, Parent, RootContent} from 'mdast'
import type {Passage} from '../passages.ts'
import {plainText} from '../plain-text.ts'
import {addressed} from './address.ts'
import {literalPointers} from './literal.ts'
import type {Pointer} from './pointer.ts'
import {type OpenTitle, rowPointers} from './row.ts'
import {cleanTitle} from './title.ts'

/** Everything in a passage that points to an article, in reading order. */
export function pointersIn(passage: Passage, open: OpenTitle): Pointer[] {
  if (passage.kind === 'code' || passage.kind === 'output' || passage.kind === 'command')
    return literalPointers(passage.text, passage.line)
  const found: Pointer[] = []
  collect(passage.node, found)
  return passage.kind === 'row' ? rowPointers(passage, found, open) : found
}

function collect(node: Node | RootContent, found: Pointer[]): void {
  if (!('children' in node)) return
  for (const child of (node as Parent).children) {
    if (child.type === 'text') continue
    if (child.type === 'kbReference') {
      found.push({
        id: child.id,
        title: child.title === null ? null : cleanTitle(child.title, child.id),
        line: lineOf(child)
      })
    } else if (child.type === 'link') {
      const pointer = linked(child)
      if (pointer) found.push(pointer)
      else collect(child, found)
    } else collect(child, found)
  }
}

/** A link whose address names an article; links of authored Markdown to other articles are references already. */
function linked(node: Link): Pointer | null {
  const id = addressed(node.url)
  return id === null ? null : {id, title: titleOf(node, id), line: lineOf(node)}
}

/** The text of a link is a title unless it is the address or the number itself. */
function titleOf(node: Link, id: string): string | null {
  const text = plainText(node)
  return text === node.url ? null : cleanTitle(text, id)
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
