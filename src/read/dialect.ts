import path from 'node:path'
import type {Dialect} from './article-file.ts'
import {type FrontMatter, frontMatterKeys} from './front-matter.ts'

/** Files about a folder rather than articles of it; front matter with a record key makes them articles all the same. */
const ABOUT_THE_FOLDER =
  /^(readme|changelog|changes|history|licen[cs]e|copying|notice|authors|contributing|contributors|code[-_]of[-_]conduct|security|todo)\b/i

/**
 * Tell the dialect of a text by its content, never by its extension; null when it is no article.
 *
 * - `kb-text` begins `DOCUMENT:Q219377`;
 * - `kb-markdown` has the line `<TAB>Article: Q241041` below front matter, heading and `{% raw %}`, each of them optional;
 * - `markdown` has a record key in its front matter, or begins with a `# Title`.
 */
export function dialectOf(text: string, frontMatter: FrontMatter, filePath: string): Dialect | null {
  if (/^\s*DOCUMENT[ \t]*:[ \t]*Q\d/.test(text)) return 'kb-text'
  if (hasArticleLine(text, frontMatter.contentOffset)) return 'kb-markdown'
  if (hasRecordKey(frontMatter)) return 'markdown'
  const beginsWithTitle = /^\s*#[ \t]+\S/.test(text.slice(frontMatter.contentOffset))
  return beginsWithTitle && !ABOUT_THE_FOLDER.test(path.posix.basename(filePath)) ? 'markdown' : null
}

/** Whether `<TAB>Article: Q…` comes first, below nothing but blank lines, headings and tags of the site's template language. */
function hasArticleLine(text: string, contentOffset: number): boolean {
  const envelopeLine = /[ \t]*(?:#{1,6}[ \t][^\r\n]*|\{%-?[ \t]*raw[ \t]*-?%\}[ \t]*)?(?:\r\n|\n|\r)/y
  envelopeLine.lastIndex = contentOffset
  let offset = contentOffset
  while (envelopeLine.test(text)) offset = envelopeLine.lastIndex
  return /^\tArticle:[ \t]*Q\d/.test(text.slice(offset, offset + 100))
}

/** Of faulty front matter the text tells: a fault in it must not lose the article. */
function hasRecordKey({frontMatter, block, fault}: FrontMatter): boolean {
  if (!fault) return frontMatterKeys.some((key) => Object.hasOwn(frontMatter, key))
  return frontMatterKeys.some((key) => new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').test(block))
}
