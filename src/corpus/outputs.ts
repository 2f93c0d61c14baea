import type {ArticleRecord} from '../fields/index.ts'
import type {Root} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {renderArticle} from '../render/index.ts'
import {renderMarkdown} from '../render/markdown/index.ts'
import {renderText} from '../render/text/index.ts'

/** One article between reading and writing. */
export interface ParsedArticle {
  file: ArticleFile
  tree: Root
  record: ArticleRecord
}

/**
 * What can be made of an article, each as a string: threads hand strings over faster than objects, and most of them go
 * to a file as they are.
 */
export const outputs = {
  /** The record as JSON, on one line. */
  record: ({record}) => JSON.stringify(record),
  /** The tree as JSON, on one line. */
  tree: ({tree}) => JSON.stringify(tree),
  /** The readable text as HTML. */
  html: ({tree}) => renderArticle(tree),
  /** The readable text as Markdown. */
  markdown: ({tree}) => renderMarkdown(tree),
  /** The readable text as plain text. */
  text: ({tree}) => renderText(tree),
  /** The decoded original text. */
  original: ({file}) => file.value
} as const satisfies Record<string, (article: ParsedArticle) => string>

export type OutputName = keyof typeof outputs
