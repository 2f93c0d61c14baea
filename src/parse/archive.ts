import type {Heading, Root} from 'mdast'
import type {ArticleFile} from '../read/article-file.ts'
import {parseEnvelope} from './envelope.ts'
import {type Line, pointAt, positionOf, splitLines} from './lines.ts'
import type {RootContent} from './tree.ts'

/** Parse an article of the archive in its Markdown form: front matter, `## Q241041: title`, then a block indented by tabs. */
export function parseArchiveMarkdown(file: ArticleFile): Root {
  const source = file.value
  const children: RootContent[] = []
  const contentAt = file.data.article.contentOffset
  const frontMatter = readFrontMatter(source, contentAt)
  if (frontMatter) children.push(frontMatter)
  let at = contentAt
  let number = countLines(source, contentAt)
  // above the article stand its heading and `{% raw %}`, each of them optional
  while (at < source.length) {
    const end = lineEnd(source, at)
    const [line] = splitLines(source, at, end, number, 'none')
    const text = line?.text ?? ''
    if (line && headingLine.test(text)) children.push(readTitle(line))
    else if (text !== '' && text !== '{% raw %}') break
    at = end + 1
    number++
  }
  const body = splitLines(source, at, bodyEnd(source), number, 'tab')
  children.push(...parseEnvelope(body, file))
  return finish(children, file)
}

/** Offset at which the article ends: above `{% endraw %}`, when that closes the file. */
function bodyEnd(source: string): number {
  const closing = source.lastIndexOf(closingTag)
  const isLast = closing > 0 && source[closing - 1] === '\n' && source.slice(closing + closingTag.length).trim() === ''
  return isLast ? closing : source.length
}

const closingTag = '{% endraw %}'

/** Parse an article of the archive in its text form: `DOCUMENT:Q241041 …`, each line one column to the right. */
export function parseArchiveText(file: ArticleFile): Root {
  const lines = splitLines(file.value, 0, file.value.length, 1, 'blank')
  return finish(parseEnvelope(lines, file), file)
}

const headingLine = /^#{1,2} \S/

/** The front matter as a node, or null when there is none. */
export function readFrontMatter(source: string, end: number): RootContent | null {
  if (end === 0) return null
  const text = source.slice(0, end).trimEnd()
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  return {
    type: 'yaml',
    value: lines.slice(1, -1).join('\n').replaceAll('\r', ''),
    position: {
      start: {line: 1, column: 1, offset: 0},
      end: {line: lines.length, column: last.length + 1, offset: text.length}
    }
  }
}

function readTitle(line: Line): Heading {
  const from = line.text.indexOf(' ') + 1
  const position = {start: pointAt(line, from), end: pointAt(line, line.text.length)}
  return {
    type: 'heading',
    depth: 1,
    children: [{type: 'text', value: line.text.slice(from), position}],
    position: positionOf(line, line)
  }
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

function countLines(source: string, end: number): number {
  let count = 1
  for (let at = source.indexOf('\n'); at !== -1 && at < end; at = source.indexOf('\n', at + 1)) count++
  return count
}

/** The root of an article's tree: it covers the whole file. */
export function finish(children: RootContent[], file: ArticleFile): Root {
  const source = file.value
  const lastBreak = source.lastIndexOf('\n')
  return {
    type: 'root',
    children,
    position: {
      start: {line: 1, column: 1, offset: 0},
      end: {line: countLines(source, source.length), column: source.length - lastBreak, offset: source.length}
    }
  }
}
