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
  const lines = splitLines(source, contentAt, source.length, countLines(source, contentAt), 'none')
  let first = 0
  while (first < lines.length && !isTabbed(lines[first] as Line, source)) {
    const line = lines[first] as Line
    if (headingLine.test(line.text)) children.push(readTitle(line))
    first++
  }
  let last = lines.length
  while (last > first && !isTabbed(lines[last - 1] as Line, source)) last--
  const firstLine = lines[first]
  if (firstLine) {
    const lastLine = lines[last - 1] as Line
    const body = splitLines(source, firstLine.start, lineEnd(source, lastLine), firstLine.number, 'tab')
    children.push(...parseEnvelope(body, file))
  }
  return finish(children, file)
}

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

function isTabbed(line: Line, source: string): boolean {
  return source.charCodeAt(line.start) === 9
}

function lineEnd(source: string, line: Line): number {
  const end = source.indexOf('\n', line.start)
  return end === -1 ? source.length : end
}

/** Number of the line at an offset, counted from 1. */
export function countLines(source: string, end: number): number {
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
