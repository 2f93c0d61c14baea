import {type Line, leading} from '../lines.ts'
import type {Context} from './construct.ts'

/** A list marker at the head of a line. */
export interface Marker {
  /** `-`, `*`, `1.`, `a.`, …: items of one list have the same style. */
  style: string
  /** Number of an ordered marker, letters counted from 1; null for a bullet. */
  ordinal: number | null
  /** Column of the marker and of the text after it, in the line. */
  column: number
  contentColumn: number
}

/**
 * Read the marker of a line, or null.
 *
 * A number or letter counts only when it is the first (1, a, A) or the one after the last of its kind at this column: that
 * alone tells markers from wrapped prose such as `95. We are researching` (Q138392).
 */
export function readMarker(line: Line, context: Context): Marker | null {
  const column = leading(line.text)
  const initial = line.text.charCodeAt(column)
  // `o` is a bullet in some readmes, and after `n.` a letter like the others (Q123841)
  const isBullet = initial === 111 ? !closes(line.text.charCodeAt(column + 1)) : bulletSigns.has(initial)
  if (isBullet) return readBullet(line, column)
  const isDigit = initial >= 48 && initial <= 57
  const isLetter = (initial >= 97 && initial <= 122) || (initial >= 65 && initial <= 90)
  if (!isDigit && !isLetter && initial !== 40) return null
  // most lines begin with a word
  if (isLetter && !closes(line.text.charCodeAt(column + 1))) return null
  return readOrdered(line, column, context)
}

/** `-`, `*` and the two dots. */
const bulletSigns = new Set([45, 42, 0xb7, 0x2022])

function closes(code: number): boolean {
  return code === 46 || code === 41
}

function readBullet(line: Line, column: number): Marker | null {
  const text = line.text
  let content = skipBlanks(text, column + 1)
  // a blank before the text, or nothing at all
  if ((content === column + 1) !== (content === text.length)) return null
  if (text.charCodeAt(content) === text.charCodeAt(column)) {
    if (bulletRow.test(text.slice(column, column + longestGap))) return null
    // `- - "OK" indicates …` is one item (Q101602)
    const next = skipBlanks(text, content + 1)
    if (next > content + 1 && next < text.length) content = next
  }
  return {style: text.charAt(column), ordinal: null, column, contentColumn: content}
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at
}

/** `- - - - - -`, `*     *     *     MSG`: three of them are a rule, or part of a drawing or a table (Q83325, Q132208, Q103199). */
const bulletRow = /^(\S)\s+\1\s+\1(?:\s|$)/
const longestGap = 80

const ordered = /^(\(?)(\d{1,3}|[A-Za-z])([.)])(?:\s+(?=\S)|$)/

function readOrdered(line: Line, column: number, context: Context): Marker | null {
  const match = ordered.exec(line.text.slice(column, column + 24))
  if (!match) return null
  const [whole, open, mark, close] = match as unknown as [string, string, string, string]
  if (open === '(' && close !== ')') return null
  const isNumber = mark.charCodeAt(0) <= 57
  if (mark.charCodeAt(0) === 48) return null
  const kind = isNumber ? '1' : mark >= 'a' ? 'a' : 'A'
  const style = `${open}${kind}${close}`
  const ordinal = isNumber ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96
  const last = lastOrdinal(style, line.cut + column, ordinal, context)
  if (ordinal !== 1 && ordinal !== (last ?? -1) + 1) return null
  // "A. text" after "Q. text" is an answer
  if (kind === 'A' && close === '.' && last === undefined && context.lead.startsWith('Q')) return null
  const content = line.text.slice(column + whole.length) === '' ? line.text.length : column + whole.length
  return {style, ordinal, column, contentColumn: content}
}

/** Numbers that are set flush right move one to the left at ten (Q61242); the archive took a blank from some lines (Q44240). */
function lastOrdinal(style: string, column: number, ordinal: number, context: Context): number | undefined {
  const last = context.sequences.get(sequenceKey(style, column))
  if (last !== undefined || ordinal === 1 || context.sequences.size === 0) return last
  for (const beside of [column + 1, column - 1]) {
    const other = context.sequences.get(sequenceKey(style, beside))
    if (other === ordinal - 1) return other
  }
  return undefined
}

/** Lists of one style at one column of the source go on after interruptions. */
export function sequenceKey(style: string, column: number): string {
  return `${style}@${column}`
}
