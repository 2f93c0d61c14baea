import type {Point} from 'unist'

/** The lines of an article below its front matter, and where they stand in the file. */
export interface Content {
  /** Without their line ends. */
  lines: readonly string[]
  /** 1-based line of the file at which the first one stands. */
  firstLine: number
  /** Offset in the file at which each begins. */
  starts: readonly number[]
}

/** Cut the text of a file into lines from an offset on; `\n` and `\r\n` end a line. */
export function splitContent(source: string, from: number): Content {
  const lines: string[] = []
  const starts: number[] = []
  let start = from
  for (let end = source.indexOf('\n', start); end !== -1; end = source.indexOf('\n', start)) {
    lines.push(source.slice(start, source[end - 1] === '\r' && end > start ? end - 1 : end))
    starts.push(start)
    start = end + 1
  }
  lines.push(source.slice(start))
  starts.push(start)
  return {lines, starts, firstLine: source.slice(0, from).split('\n').length}
}

/** The place of a character: index of its line within the content, and 0-based column. */
export function pointIn(content: Content, index: number, column: number): Point {
  return {line: content.firstLine + index, column: column + 1, offset: (content.starts[index] ?? 0) + column}
}
