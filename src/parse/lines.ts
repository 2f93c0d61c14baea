import type {Point, Position} from 'unist'
import {type Decoded, decodeEscapes, hasEscapes} from './escapes.ts'

/**
 * One line of the source, as the constructs see it: without its tab or column of the envelope, without trailing
 * blanks, escapes decoded. `offset` is where `text` begins in the source, so positions stay those of the source.
 */
export interface Line {
  text: string
  /** Number of leading spaces; of a blank line 0. A tab counts as the columns up to the next multiple of eight. */
  indent: number
  blank: boolean
  /** 1-based number in the file. */
  number: number
  /** Offset of the line's first character in the file. */
  start: number
  /** Offset of `text[0]` in the file. */
  offset: number
  /** Characters that containers have cut off its head; list markers of one column belong together. */
  cut: number
  /** Offset, relative to `offset`, of each character of `text`; null when they are the same. */
  map: readonly number[] | null
}

/**
 * Cut a stretch of the source into lines.
 *
 * ```text
 * kb-markdown   | ^I- item          the tab goes
 * kb-text       | ·- item^M         one leading blank goes, as in the archive's own Markdown form
 * ```
 */
export function splitLines(
  source: string,
  from: number,
  to: number,
  firstNumber: number,
  prefix: 'tab' | 'blank' | 'none'
): Line[] {
  const lines: Line[] = []
  let start = from
  let number = firstNumber
  // a copy of the whole costs nothing, and a line at the head of an article need not look through all of it
  const mayEscape = hasEscapes(source.slice(from, to))
  while (start < to) {
    let end = source.indexOf('\n', start)
    if (end === -1 || end > to) end = to
    let textEnd = end > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end
    let offset = start
    const first = source.charCodeAt(start)
    if (textEnd > start && ((prefix === 'tab' && first === 9) || (prefix === 'blank' && first === 32))) offset++
    while (textEnd > offset && isBlankCode(source.charCodeAt(textEnd - 1))) textEnd--
    lines.push(makeLine(source.slice(offset, textEnd), number, start, offset, mayEscape))
    start = end + 1
    number++
  }
  if (mayEscape) joinEscapes(lines, source)
  return lines
}

/** `control[ASCII` / `  146]s`: an escape that was wrapped over two lines belongs to the first (Q149325). */
function joinEscapes(lines: Line[], source: string): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    if (!line.text.endsWith('[ASCII')) continue
    const next = lines[at + 1] as Line
    const match = /^ *(\d{3}\])/.exec(next.text)
    const decoded = match ? decodeEscapes(`[ASCII ${match[1]}`) : null
    if (!match || !decoded) continue
    const kept = line.text.length - '[ASCII'.length
    const own = line.map ?? Array.from({length: line.text.length + 1}, (_, index) => index)
    const map = [...own.slice(0, kept + 1), own.at(-1) ?? line.text.length]
    lines[at] = {...line, text: line.text.slice(0, kept) + decoded.text, map}
    // the rest keeps its place in the source, and what was taken from its head belongs to its block
    const cut = match[0].length
    const length = next.map?.at(-1) ?? next.text.length
    const rest = makeLine(source.slice(next.offset + cut, next.offset + length), next.number, next.start, next.offset)
    const places = rest.map ?? Array.from({length: rest.text.length + 1}, (_, index) => index)
    lines[at + 1] = {...rest, blank: false, map: places.map((place) => place + cut)}
  }
}

/** Make a line of text that stands at `offset` of the source. */
export function makeLine(raw: string, number: number, start: number, offset: number, mayEscape = true): Line {
  const decoded: Decoded | null = mayEscape ? decodeEscapes(raw) : null
  const text = decoded ? decoded.text : raw
  const map = decoded ? decoded.map : null
  return {text, indent: indentOf(text), blank: raw.length === 0, number, start, offset, cut: 0, map}
}

/** The same line without its first `count` characters. */
export function cutLine(line: Line, count: number): Line {
  if (count === 0) return line
  const text = line.text.slice(count)
  const map = line.map ? line.map.slice(count).map((at) => at - (line.map?.[count] ?? 0)) : null
  return {
    text,
    indent: indentOf(text),
    blank: text.trim() === '',
    number: line.number,
    start: line.start,
    offset: line.offset + relative(line, count),
    cut: line.cut + count,
    map
  }
}

/** The same line without `columns` of its indentation, or without all of it when it has fewer. */
export function dedentLine(line: Line, columns: number): Line {
  if (line.blank || line.indent === 0) return line
  let count = 0
  while (count < columns && line.text.charCodeAt(count) === 32) count++
  if (line.map || line.text.charCodeAt(count) === 9) return cutLine(line, count)
  // the common case, without counting the indentation again: deep nesting cuts every line at every level
  return {
    text: line.text.slice(count),
    indent: line.indent - count,
    blank: false,
    number: line.number,
    start: line.start,
    offset: line.offset + count,
    cut: line.cut + count,
    map: null
  }
}

/** Place of the character at `column` (0-based, in `text`) of a line. */
export function pointAt(line: Line, column: number): Point {
  const offset = line.offset + relative(line, column)
  return {line: line.number, column: offset - line.start + 1, offset}
}

/** Position from the first character that is no blank of `first` to the end of `last`. */
export function positionOf(first: Line, last: Line): Position {
  const start = first.map
    ? {line: first.number, column: first.offset - first.start + 1, offset: first.offset}
    : pointAt(first, leading(first.text))
  return {start, end: pointAt(last, last.text.length)}
}

/** Number of leading blanks and tabs, in characters. */
export function leading(text: string): number {
  let at = 0
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++
  return at === text.length ? 0 : at
}

function relative(line: Line, column: number): number {
  if (!line.map) return column
  return line.map[column] ?? (line.map.at(-1) ?? 0) + (column - line.map.length + 1)
}

function indentOf(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) columns++
    else if (code === 9) columns += 8 - (columns % 8)
    else return columns
  }
  return 0
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
