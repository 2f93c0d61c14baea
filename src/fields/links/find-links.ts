import type {Node, Parent} from 'mdast'
import {isRealAddress} from '../../parse/inline/real-address.ts'
import type {ArticleFile} from '../../read/article-file.ts'
import {lineOf, type Passage} from '../passages.ts'

/** An address and the line at which it begins. */
export interface FoundLink {
  url: string
  line: number
}

/**
 * The addresses of an article in reading order.
 *
 * Where the parser found phrases, they are its links. Literal blocks have no phrases: in output and commands an address
 * counts that is no argument, in code only one that stands alone on its line.
 */
export function* findLinks(passages: readonly Passage[], file: ArticleFile): Generator<FoundLink> {
  for (const passage of passages) {
    if (!passage.text.includes('://') && !hasLink(passage.node)) continue
    if ('children' in passage.node) yield* linksIn(passage.node as Parent, passage.line)
    else yield* inLiteral(passage, file)
  }
}

function hasLink(node: Node): boolean {
  return node.type === 'link' || ('children' in node && (node as Parent).children.some(hasLink))
}

function* linksIn(node: Parent, line: number): Generator<FoundLink> {
  for (const child of node.children) {
    if (child.type === 'link') {
      if (scheme.test(child.url)) yield {url: child.url, line: child.position?.start.line ?? line}
    } else if ('children' in child) yield* linksIn(child as Parent, line)
  }
}

const scheme = /^(?:https?|ftp):\/\//i

function* inLiteral(passage: Passage, file: ArticleFile): Generator<FoundLink> {
  for (const match of passage.text.matchAll(passage.kind === 'code' ? alone : spelt)) {
    const url = match[1]?.replace(/[.,;:'"]+$/, '') ?? ''
    if (isRealAddress(url)) yield {url, line: lineOf(passage, match.index + match[0].indexOf(url), file)}
  }
}

const alone = /^[ \t]*[("'-]*[ \t]*((?:https?|ftp):\/\/[^\s<>"|()]+)[)"'.,;]*[ \t]*$/gim
/** Neither an argument nor an attribute, nor with a part for the reader to fill in. */
const spelt = /(?<![\w"'=[<]|\w\()((?:https?|ftp):\/\/[^\s<>"|()]+)(?!["<])/gi
