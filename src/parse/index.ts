import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {ArticleFile} from '../read/article-file.ts'
import {parseArchiveMarkdown, parseArchiveText} from './archive.ts'
import {parseMarkdown} from './markdown.ts'

/**
 * Parse an article into its tree, by the dialect that reading found out.
 *
 * *Errors*: never throws on content; diagnostics go to `file.messages`.
 */
export function parseArticle(file: ArticleFile): Root {
  switch (file.data.article.dialect) {
    case 'kb-markdown':
      return parseArchiveMarkdown(file)
    case 'kb-text':
      return parseArchiveText(file)
    case 'markdown':
      return parseMarkdown(file)
  }
}

/** The parser as a unified plugin: `unified().use(kbParse).parse(file)` with a file from `readArticle`. */
export const kbParse: Plugin<[], string, Root> = function () {
  this.parser = (_document: string, file: VFile) => parseArticle(file as ArticleFile)
}
