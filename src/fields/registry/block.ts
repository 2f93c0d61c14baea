import type {ArticleFile} from '../../read/article-file.ts'
import {decodeEntities} from '../entities.ts'
import type {Passage} from '../passages.ts'

/** A line of a block as it is printed. */
export interface Line {
  text: string
  /** Offset of the line in the block's text. */
  at: number
  /** Columns before the text, and before its end, in the source. */
  indent: number
  width: number
  /** Line of the source. */
  number: number
}

/**
 * Neighbouring lines of the text with their wraps as printed.
 *
 * Paths and values are told by how lines end and where the next one begins, so the wraps that the parser undid are
 * needed again. `text` has them as `\n`; `flat`, of the same length, as blanks, for sentences.
 */
export interface Block {
  text: string
  flat: string
  lines: Line[]
  kind: Passage['kind']
  /** Innermost and outermost list item, as in the passages. */
  item: number
  step: number
  heading: string
  /** The first of the passages. */
  passage: Passage
}

/** The blocks of an article: passages, put together where one stands on the line after the other. */
export function blocksOf(all: readonly Passage[], file: ArticleFile): Block[] {
  const blocks: Block[] = []
  let open: {passage: Passage; lines: Line[]} | null = null
  for (const passage of all) {
    const lines = printedLines(passage, file)
    if (lines.length === 0) continue
    if (open && isContinuation(open, passage, lines)) open.lines.push(...lines)
    else {
      if (open) blocks.push(blockOf(open.passage, open.lines))
      open = {passage, lines}
    }
  }
  if (open) blocks.push(blockOf(open.passage, open.lines))
  return blocks
}

function isContinuation(open: {passage: Passage; lines: Line[]}, passage: Passage, lines: readonly Line[]): boolean {
  if (separate.has(open.passage.kind) || separate.has(passage.kind) || open.passage.item !== passage.item) return false
  const last = open.lines.at(-1)
  const gap = (lines[0]?.number ?? 0) - (last?.number ?? 0)
  // a path that ends with a backslash may go on below a blank line (Q154540)
  if (gap === 2 && /^\\/.test(lines[0]?.text ?? '') && /^\W*HKEY_\w+(?:\\\w+)?$/.test(last?.text ?? '')) return true
  return gap === 1 || (gap === 2 && /[A-Za-z]\\$/.test(last?.text ?? '') && /\\/.test(lines[0]?.text ?? ''))
}

const separate = new Set<Passage['kind']>(['heading', 'separator', 'row'])

function blockOf(passage: Passage, lines: Line[]): Block {
  let text = ''
  for (const line of lines) {
    if (text !== '') text += '\n'
    line.at = text.length
    text += line.text
  }
  const {kind, item, step, heading} = passage
  return {text, flat: text.replaceAll('\n', ' '), lines, kind, item, step, heading, passage}
}

/** The passage's text, cut where the source breaks its lines; both are walked side by side. */
function printedLines(passage: Passage, file: ArticleFile): Line[] {
  const source: string = file.value
  const {text} = passage
  const end = passage.node.position?.end.offset ?? source.length
  const lines: Line[] = []
  let at = passage.node.position?.start.offset ?? 0
  let number = passage.line
  let from = -1
  let first = at
  const close = (to: number) => {
    const content = from === -1 ? '' : decodeEntities(text.slice(from, to).trimEnd())
    if (content !== '') lines.push({text: content, at: 0, number, ...columns(source, first, content.length)})
    from = -1
  }
  for (let seen = 0; seen < text.length; seen++) {
    const character = text[seen] as string
    if (character === ' ' || character === '\n' || character === '\t') continue
    const found = indexNear(source, character, at, end)
    if (found !== -1) {
      const breaks = countBreaks(source, at, found)
      if (breaks > 0) {
        close(seen)
        number += breaks
      }
      at = found
      if (from === -1) first = at
      at++
    }
    if (from === -1) from = seen
  }
  close(text.length)
  return lines
}

/** What text and source differ by is blanks, markers and escapes; none is longer than this. */
const longestSkip = 240

function indexNear(source: string, character: string, from: number, end: number): number {
  const limit = Math.min(end, from + longestSkip)
  for (let at = from; at < limit; at++) if (source[at] === character) return at
  return -1
}

function countBreaks(source: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 10) breaks++
  return breaks
}

/** Indent and width of the printed line; the tab that every line of the Markdown form begins with does not count. */
function columns(source: string, first: number, length: number): {indent: number; width: number} {
  let start = source.lastIndexOf('\n', first - 1) + 1
  if (source.charCodeAt(start) === 9) start++
  return {indent: Math.max(0, first - start), width: Math.max(0, first - start) + length}
}

/** Line of the source at which a character of the block stands. */
export function lineAt(block: Block, offset: number): Line {
  return block.lines[lineIndex(block, offset)] as Line
}

/** Index of that line in the block. */
export function lineIndex({lines}: Block, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as Line).at <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The line above is a full line of a sentence that goes on in this one. */
export function flowsOn({lines, item}: Block, index: number): boolean {
  const above = lines[index - 1]
  const line = lines[index]
  if (!above || !line || /[:.;]\s*$/.test(above.text)) return false
  // behind the number of an item the text stands a column further in (Q142957)
  if (Math.abs(above.indent - line.indent) > (index === 1 && item > 0 ? 1 : 0)) return false
  const firstWord = line.text.split(' ', 1)[0] ?? ''
  return (
    above.width + 1 + firstWord.length > 74 && /(?:^| )(?:[a-z]+ ){2}/.test(above.text) && !/[\\=]/.test(above.text)
  )
}

/** A script whose indents are lost: which of its lines are keys nobody can tell (Q190059). */
export function isFlattened({lines}: Block): boolean {
  const bare = lines.filter((line) => /^\w[\w ]*$/.test(line.text))
  return (
    bare.length > 1 &&
    lines.some((line) => assigns.test(line.text)) &&
    new Set(lines.map((line) => line.indent)).size === 1
  )
}

/** `REG_DWORD >= 0x1` assigns nothing (Q102989). */
const assigns = /(?<![<>])=/

/** Lines of a program: their names and data are its own. */
export function isProgram(block: Block): boolean {
  const known = programs.get(block)
  if (known !== undefined) return known
  const is = (block.text.match(programSigns)?.length ?? 0) >= (block.kind === 'code' ? 1 : 3)
  programs.set(block, is)
  return is
}

const programs = new WeakMap<Block, boolean>()

/** A line may end in the brace of a GUID (Q252638). */
const programSigns =
  /(?:[;{]|(?<!-[\da-f]{12})\})\s*$|\b(?:Dim|End Sub|End If|EndIf|#include|#define|DECLARE|PUBLIC|Private|printf|RegOpenKeyEx?)\b/gim
