import type {ArticleRecord} from '../fields/index.ts'
import type {Root} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {printFrontMatter} from '../read/front-matter.ts'
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
  /** The article as authored Markdown, which reads back as the same article. */
  markdown: ({tree, record}) => `${printFrontMatter({...record})}\n# ${record.title}\n\n${renderMarkdown(tree)}`,
  /** The readable text as plain text. */
  text: ({tree, record: {id, title}}) => `${id}: ${title}\n\n${renderText(tree)}`,
  /** The decoded original text. */
  original: ({file}) => file.value
} as const satisfies Record<string, (article: ParsedArticle) => string>

export type OutputName = keyof typeof outputs
