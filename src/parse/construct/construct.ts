import type {VFile} from 'vfile'
import {type Line, leading} from '../lines.ts'
import type {RootContent} from '../tree.ts'
import type {SectionNumber} from './section-number.ts'

/** What a construct knows of the place where it stands. */
export interface Context {
  file: VFile
  /** `generated`: re-wrapped at 80, code always indented. `typed`: 1988–1991, wrapped at about 70 by hand, code not indented. */
  style: 'generated' | 'typed'
  /** Column at which the text was wrapped. */
  width: number
  /** Columns by which the sentences of this text are narrower, as they were in the file that the article holds; mostly 0. */
  narrower: number
  /** Levels of nesting above; 0 at the top of an article. */
  depth: number
  /** Last number or letter of each list that may go on, by marker style and column. */
  sequences: Map<string, number>
  /** Text of the last heading, and of the last paragraph since it; both say what a block below them is. */
  heading: string
  lead: string
  /** Number of the last title that has one of several parts, such as `7.10`. */
  section: SectionNumber | null
  /** Columns at which the cells of the last table of this section began, counted in the source. */
  columns: readonly number[]
  /** All that can stand in a block of one form; where it is left out, every construct. */
  constructs?: readonly Construct[]
  /** Parse the lines of a container, one level deeper. */
  parse(lines: readonly Line[], context: Context): RootContent[]
}

/** What a construct has read: its nodes, and the index of the line after it. */
export interface Block {
  nodes: RootContent[]
  next: number
}

/**
 * One thing that the articles are made of.
 *
 * `starts` is cheap and says whether the line may begin one; `read` looks closely and may still decline with null.
 * The first construct of the list that reads something wins; the last one, paragraph, reads everything.
 */
export interface Construct {
  name: string
  starts(line: Line, context: Context): boolean
  read(lines: readonly Line[], at: number, context: Context): Block | null
}

/** Index after the last line of the chunk at `at`: the next blank line, or the end. */
export function chunkEnd(lines: readonly Line[], at: number): number {
  const near = Math.min(lines.length, at + longChunk)
  const end = endOfFilled(lines, at, near)
  return end < near || near === lines.length ? end : longChunkEnd(lines, at)
}

/** The end of a long chunk is remembered: several constructs ask for it at each of its lines. */
function longChunkEnd(lines: readonly Line[], at: number): number {
  const known = longChunks.get(lines)
  if (known && at >= known.at && at < known.end) return known.end
  const end = endOfFilled(lines, at, lines.length)
  longChunks.set(lines, {at, end})
  return end
}

function endOfFilled(lines: readonly Line[], at: number, to: number): number {
  let end = at
  while (end < to && !(lines[end] as Line).blank) end++
  return end
}

const longChunks = new WeakMap<readonly Line[], {at: number; end: number}>()
/** In lines. */
const longChunk = 200

/** Lines of the chunk that are indented; the first line at the margin ends it. */
export function dedentEnd(lines: readonly Line[], at: number, end: number): number {
  let next = at
  while (next < end && lineAt(lines, next).indent >= 2) next++
  return next
}

/** Index of the next line that is not blank. */
export function skipBlank(lines: readonly Line[], at: number): number {
  let next = at
  while (next < lines.length && (lines[next] as Line).blank) next++
  return next
}

/** Two blanks after the line's first character, as between two cells. */
export function hasGap(line: Line): boolean {
  return line.text.lastIndexOf('  ') > leading(line.text)
}

/** A line that exists. */
export function lineAt(lines: readonly Line[], at: number): Line {
  return lines[at] as Line
}

/**
 * Texts of the first lines of a chunk, enough to tell what it is. A bounded sample keeps the parser linear where chunks
 * nest in chunks.
 */
export function sampleTexts(lines: readonly Line[], from: number, to: number): string[] {
  const texts: string[] = []
  for (let at = from; at < Math.min(to, from + sampleLines); at++) texts.push(lineAt(lines, at).text)
  return texts
}

const sampleLines = 40
