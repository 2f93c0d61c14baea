import type {Root} from 'mdast'
import type {KbField, KbQueryWords} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {foldBlanks} from './plain-text.ts'

/** A labelled line of the head, by the label of either archive form: `Product(s)` or `PRODUCT`. */
export function headField(tree: Root, ...labels: string[]): KbField | null {
  return labelled(tree, 'kbHead', labels)
}

/** A labelled line of the foot, such as `Technology`. */
export function footField(tree: Root, ...labels: string[]): KbField | null {
  return labelled(tree, 'kbFoot', labels)
}

/** Whether the article has a foot at all; without one the head's keywords count. */
export function hasFoot(tree: Root): boolean {
  return tree.children.some((node) => node.type === 'kbFoot')
}

/** All lines of additional query words, in order. */
export function queryWordLines(tree: Root): KbQueryWords[] {
  return tree.children.filter((node) => node.type === 'kbQueryWords')
}

function labelled(tree: Root, type: 'kbHead' | 'kbFoot', labels: readonly string[]): KbField | null {
  for (const node of tree.children) {
    if (node.type !== type) continue
    for (const field of node.children) if (labels.includes(field.label)) return field
  }
  return null
}

/** Distinct words of a value, split at blanks and bars. */
export function splitWords(value: string): string[] {
  return [...new Set(value.split(/[\s|]+/).filter((word) => word !== ''))]
}

/** The items in order, empty ones and exact duplicates dropped, blanks folded. */
export function distinct(items: readonly string[]): string[] {
  return [...new Set(items.map(foldBlanks).filter((item) => item !== ''))]
}

/**
 * A list of an authored article's front matter, or null when the article has none of that name.
 *
 * *Shape*: `products: [A, B]` or `products: A`; numbers and dates are taken as they print.
 */
export function frontMatterList(file: ArticleFile, key: string): string[] | null {
  const {dialect, frontMatter} = file.data.article
  if (dialect !== 'markdown' || !(key in frontMatter)) return null
  const value = frontMatter[key]
  const items = Array.isArray(value) ? value : [value]
  return distinct(items.filter((item) => typeof item === 'string' || typeof item === 'number').map(String))
}
