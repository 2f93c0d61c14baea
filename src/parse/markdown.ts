import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {report} from '../diagnostics/report.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {finish, readFrontMatter} from './archive.ts'
import {readAdmonitions} from './markdown/admonitions.ts'
import {readAppliesTo} from './markdown/applies-to.ts'
import {readBeyond} from './markdown/beyond.ts'
import {clipSiblings} from './markdown/clip.ts'
import {type Content, splitContent} from './markdown/content.ts'
import {flatten} from './markdown/flatten.ts'
import {readHeadings} from './markdown/headings.ts'
import {type Cut, limitMarkdown, nestingLimit} from './markdown/limit.ts'
import {readLinks} from './markdown/links.ts'
import {readLiterals} from './markdown/literals.ts'
import {readPhrases} from './markdown/phrases.ts'
import {restore} from './markdown/restore.ts'

/**
 * Parse authored Markdown into the same kind of tree as the archive's articles: `##` and `###` are sections, `## Applies to`
 * the products, links to other articles references, and file names, keys and registry paths are found in the text.
 *
 * *Errors*: never throws on content; reports `nesting-limit` and `size-limit`, and keeps as text what is beyond them.
 */
export function parseMarkdown(file: ArticleFile): Root {
  const {contentOffset, frontMatter} = file.data.article
  const content = splitContent(file.value, contentOffset)
  const {text, cuts, lineCount} = limitMarkdown(content.lines)
  const tree = processor.parse(text)
  clipSiblings(tree)
  restore(tree, cuts, content)
  tree.children.push(...readBeyond(content, lineCount))
  const tooDeep = flatten(tree)
  if (tooDeep) report(file, 'nesting-limit', tooDeep, {limit: nestingLimit})
  reportLimits(file, cuts, content, lineCount)
  readHeadings(tree, frontMatter.title)
  readLinks(tree)
  readAdmonitions(tree, content)
  readLiterals(tree)
  readPhrases(tree, content)
  readAppliesTo(tree)
  const yaml = readFrontMatter(file.value, contentOffset)
  return finish(yaml ? [yaml, ...tree.children] : tree.children, file)
}

/**
 * CommonMark and the tables of GitHub. HTML is text: it is not interpreted, and `<user>` is a placeholder. Bare addresses
 * are found by `readPhrases`, with their positions.
 */
const processor = unified().use(remarkParse).use(withTables)

function withTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), {disable: {null: ['htmlFlow', 'htmlText']}}]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

/** Each limit is reported once, where it was met first. */
function reportLimits(file: ArticleFile, cuts: readonly Cut[], content: Content, lineCount: number): void {
  const nesting = cuts.find((cut) => cut.reason === 'nesting')
  const size = cuts.find((cut) => cut.reason === 'size')
  if (nesting) {
    const place = {line: content.firstLine + nesting.line - 1, column: nesting.column + 1}
    report(file, 'nesting-limit', place, {limit: nestingLimit})
  }
  const line = Math.min(size?.line ?? Number.POSITIVE_INFINITY, lineCount + 1)
  if (line > content.lines.length) return
  report(file, 'size-limit', {line: content.firstLine + line - 1, column: (line === size?.line ? size.column : 0) + 1})
}
