import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {parseMarkdown} from '../../../src/parse/markdown.ts'
import type {ArticleFile} from '../../../src/read/article-file.ts'

/** A file of authored Markdown without front matter. */
export function fileOf(value: string, frontMatter: Record<string, unknown> = {}): ArticleFile {
  const article = {dialect: 'markdown', path: 'a.md', encoding: 'utf-8', sha256: '', frontMatter, contentOffset: 0}
  return new VFile({value, data: {article}}) as ArticleFile
}

export function parsed(value: string, frontMatter: Record<string, unknown> = {}): Root {
  return parseMarkdown(fileOf(value, frontMatter))
}

/**
 * A tree in short: `paragraph(text"Run " kbFileName"Netbt.sys")`.
 */
export function outline(node: Nodes): string {
  const value = 'value' in node ? JSON.stringify(node.value) : ''
  const children = 'children' in node ? `(${node.children.map(outline).join(' ')})` : ''
  return node.type + value + children
}

/** The blocks of a text in short. */
export function blocks(value: string, frontMatter: Record<string, unknown> = {}): string {
  return parsed(value, frontMatter).children.map(outline).join(' ')
}
