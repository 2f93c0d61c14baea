import {parseArticle} from '../../src/parse/index.ts'
import type {Root} from '../../src/parse/tree.ts'
import type {ArticleFile} from '../../src/read/article-file.ts'
import {readArticle} from '../../src/read/read-article.ts'

/** What a test says of an article of ours; everything else is plain. */
export interface Sample {
  title?: string
  /** Text below the head, in the layout of the archive. */
  body?: string
  /** Bullets of the applies-to block. */
  appliesTo?: string
  /** Lines of the head in place of the plain ones. */
  head?: Record<string, string>
  /** Lines of the foot; null for an article of 1988–1991, which has none. */
  foot?: Record<string, string> | null
}

/** An article in the archive's Markdown form, number Q900500, read and parsed. */
export function sampleArticle({title = 'Sample', body = 'Text.', appliesTo, head = {}, foot = {}}: Sample): {
  tree: Root
  file: ArticleFile
} {
  const fields = {
    Article: 'Q900500',
    'Product(s)': foot === null ? 'See article' : 'Contoso Link',
    'Version(s)': '',
    'Operating System(s)': '',
    'Keyword(s)': '',
    'Last Modified': '03-MAY-2001',
    ...head
  }
  const lines = Object.entries(fields).map(([label, value]) => `${label}: ${value}`)
  lines.push('')
  if (appliesTo !== undefined) {
    const rule = '-'.repeat(79)
    lines.push(rule, 'The information in this article applies to:', '', ...appliesTo.split('\n'), rule, '')
  }
  lines.push(...body.split('\n'), '')
  if (foot !== null) {
    lines.push('='.repeat(70))
    for (const [label, value] of Object.entries({Keywords: '', ...foot})) lines.push(`${label.padEnd(18)}: ${value}`)
    lines.push('', '='.repeat(77))
  }
  const block = lines.map((line) => `\t${line}`).join('\n')
  const source = `---\nlayout: page\ntitle: "Q900500: ${title}"\n---\n\n## Q900500: ${title}\n\n{% raw %}\n\n${block}\n\n{% endraw %}\n`
  return read(source, 'kb/900/Q900500/README.md')
}

/** An authored article, read and parsed. */
export function authoredArticle(source: string, path = 'articles/authored.md'): {tree: Root; file: ArticleFile} {
  return read(source, path)
}

function read(source: string, path: string): {tree: Root; file: ArticleFile} {
  const outcome = readArticle(new TextEncoder().encode(source), {path})
  if (outcome.type !== 'article') throw new Error(`Unexpected outcome ${outcome.type}, expected an article`)
  return {tree: parseArticle(outcome.file), file: outcome.file}
}
