import type {Node, Parent} from 'mdast'
import {isRealAddress} from '../../parse/inline/real-address.ts'
import type {ArticleFile} from '../../read/article-file.ts'
import {lineOf, type Passage} from '../passages.ts'
import {plainText} from '../plain-text.ts'

/** The text of a passage in which a mark stands for each address, so that names in addresses are not taken for files. */
export interface MarkedText {
  text: string
  /** Addresses in order; the mark of the third is `mark(2)`. */
  urls: string[]
  /** Line of the source at which a character of the text stands. */
  lineAt(offset: number): number
}

/** The mark of an address, as it stands in the text; no article holds that character. */
export const markForm = '\u0001(?<mark>\\d+)\u0001'

/** Put marks for the addresses of a passage: the links that the parser found, and addresses in literal blocks. */
export function markUrls(passage: Passage, file: ArticleFile): MarkedText {
  const pieces: Piece[] = []
  const urls: string[] = []
  const state = {text: '', plain: 0}
  const add = (text: string, length: number): void => {
    pieces.push({at: state.text.length, from: state.plain})
    state.text += text
    state.plain += length
  }
  const addUrl = (url: string, length: number): void => add(`\u0001${urls.push(url) - 1}\u0001`, length)
  if (passage.node.type === 'kbProperty') add(`${passage.node.label}: `, passage.node.label.length + 2)
  walk(passage.node, add, addUrl)
  return {
    text: state.text,
    urls,
    lineAt(offset) {
      const piece = pieces.findLast(({at}) => at <= offset)
      return lineOf(passage, piece ? piece.from + offset - piece.at : 0, file)
    }
  }
}

interface Piece {
  /** Where the piece begins in the marked text, and in the passage's own. */
  at: number
  from: number
}

type Add = (text: string, length: number) => void

function walk(node: Node, add: Add, addUrl: Add): void {
  if (node.type === 'link' && 'url' in node) {
    const shown = plainText(node)
    const url = String(node.url)
    // what an authored link shows is its name, unless it shows its address
    if (shown !== url && !/^[a-z]+:\/\//i.test(shown)) add(`${shown} `, shown.length)
    addUrl(url, shown === url || /^[a-z]+:\/\//i.test(shown) ? shown.length : 0)
  } else if (node.type === 'tableRow') {
    for (const [index, cell] of (node as Parent).children.entries()) {
      if (index > 0) add('  ', 2)
      walk(cell, add, addUrl)
    }
  } else if ('children' in node) {
    for (const child of (node as Parent).children) walk(child, add, addUrl)
  } else markLiteral(plainText(node), add, addUrl)
}

/** Addresses that the parser did not make links of, in commands and output. */
function markLiteral(text: string, add: Add, addUrl: Add): void {
  let last = 0
  if (text.includes('://')) {
    for (const match of text.matchAll(/(?<![\w"'=])(?:https?|ftp):\/\/[^\s<>"|()]+/gi)) {
      const url = match[0].replace(/[.,;:]+$/, '')
      if (!isRealAddress(url)) continue
      add(text.slice(last, match.index), match.index - last)
      addUrl(url, url.length)
      last = match.index + url.length
    }
  }
  if (last < text.length) add(text.slice(last), text.length - last)
}
