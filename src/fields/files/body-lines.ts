import type {Root} from '../../parse/tree.ts'
import type {ArticleFile} from '../../read/article-file.ts'
import {passages} from '../passages.ts'

/** A line of the article's text as it stands in the source, without the tab or blank of the envelope. */
export interface BodyLine {
  text: string
  number: number
}

/** The lines from the first block of the text to the last: plain tables are read from them, their columns kept. */
export function bodyLines(tree: Root, file: ArticleFile): BodyLine[] {
  const blocks = passages(tree)
  const first = blocks[0]?.node.position?.start
  const last = blocks.at(-1)?.node.position?.end
  if (first?.offset === undefined || last?.offset === undefined) return []
  const source: string = file.value
  const start = source.lastIndexOf('\n', first.offset - 1) + 1
  const cut = prefixes[file.data.article.dialect]
  return source
    .slice(start, last.offset)
    .split('\n')
    .map((raw, index) => ({text: clean(raw.startsWith(cut) ? raw.slice(cut.length) : raw), number: first.line + index}))
}

/** What the envelope puts before each line; the blank is what the Markdown form of the archive lost. */
const prefixes = {'kb-markdown': '\t', 'kb-text': ' ', markdown: ''}

/** A no-break space, or its escape in the Markdown form, is a blank (Q224493). */
function clean(raw: string): string {
  const text = raw.trimEnd()
  return text.includes('<A0>') || text.includes('\u00a0') ? text.replace(/<A0>|\u00a0/g, ' ') : text
}
