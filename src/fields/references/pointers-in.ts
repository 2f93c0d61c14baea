import type {Link, Node, Parent, RootContent} from 'mdast'
import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {plainText} from '../plain-text.ts'
import {addressed} from './address.ts'
import {authoredLink} from './authored-link.ts'
import {literalPointers} from './literal.ts'
import type {Pointer} from './pointer.ts'
import {type OpenTitle, rowPointers} from './row.ts'
import {cleanTitle} from './title.ts'

/** Everything in a passage that points to an article, in reading order. */
export function pointersIn(passage: Passage, file: ArticleFile, open: OpenTitle): Pointer[] {
  if (passage.kind === 'code' || passage.kind === 'output' || passage.kind === 'command')
    return literalPointers(passage.text, passage.line)
  const found: Pointer[] = []
  collect(passage.node, file, found)
  return passage.kind === 'row' ? rowPointers(passage, found, open) : found
}

function collect(node: Node | RootContent, file: ArticleFile, found: Pointer[]): void {
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
      const pointer = linked(child, file)
      if (pointer) found.push(pointer)
      else collect(child, file, found)
    } else collect(child, file, found)
  }
}

function linked(node: Link, file: ArticleFile): Pointer | null {
  const id = addressed(node.url) ?? (file.data.article.dialect === 'markdown' ? authoredLink(node.url) : null)
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
