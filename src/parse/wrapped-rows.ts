import {cutCells, filledCells} from './columns.ts'
import type {Line} from './lines.ts'

/**
 * Rows whose first cell is wrapped, where no blank line parts them from the others.
 *
 * ```text
 * Printer model           Driver
 * Example Laser 1000      EXLASER.DRV
 *   with two trays                         deeper than the cell that it goes on with (Q172846, Q90336)
 * Articles about fonts    kbfont
 * or about drivers                         a small letter, where rows begin with capitals (Q44128, Q157089)
 * Maximum rate
 * at sea level            1050 feet        the same, and the other cells stand beside the second line (Q62151)
 * Program or              Needs at least
 * Module                  four files       both cells go on: the line above had no room for `four` (Q77850)
 * ```
 */
export function joinWrapped(rows: readonly Line[][], starts: readonly number[]): Line[][] {
  if (rows.length < fewestRows) return [...rows]
  const heads = rows.map((row) => headOf(row, starts))
  const isTelling = areCapital(heads)
  const cut = starts.length === 2 ? besides(rows, heads, starts) : new Set<number>()
  const joined: Line[][] = []
  let open: Head | undefined
  heads.forEach((head, at) => {
    const row = rows[at] ?? []
    const isBelow = row[0]?.number === (rows[at - 1]?.at(-1)?.number ?? 0) + 1
    if (open && isBelow && (isDeeper(head, open, heads[at + 1]) || (isTelling && goesOn(head, open)) || cut.has(at))) {
      joined.at(-1)?.push(...row)
      open = {...open, text: `${open.text} ${head.text}`, isAlone: open.isAlone && head.isAlone}
    } else {
      joined.push([...row])
      open = head
    }
  })
  return joined
}

const fewestRows = 3

/** What the first line of a row says of it. */
interface Head {
  indent: number
  /** Text of the first cell. */
  text: string
  /** The first cell is all that the row has. */
  isAlone: boolean
  /** It begins with a word in small letters. */
  isSmall: boolean
  /** Its last cell breaks off with a comma: what stands alone below may go on with that one (Q102149). */
  isOpen: boolean
}

function headOf(row: readonly Line[], starts: readonly number[]): Head {
  const line = row[0] as Line
  const [cell] = cutCells(line.text, starts)
  const text = line.text.slice(...(cell ?? [0, 0]))
  const isAlone = row.length === 1 && text !== '' && filledCells(line.text, starts) === 1
  return {
    indent: line.indent,
    text,
    isAlone,
    isSmall: smallWord.test(text),
    isOpen: line.text.endsWith(',') && !isAlone
  }
}

/** `or filters`, `(and West European)`; neither `x = 1` nor `nmk.com`. */
const smallWord = /^\(?[a-z]+(?:[ ,)][^=]*)?$/
const closed = /[.:;!?]$/

/** Nearly all rows begin with a capital, so that a small letter says that something goes on. */
function areCapital(heads: readonly Head[]): boolean {
  const full = heads.filter((head, at) => !head.isAlone && head.text !== '' && !heads[at - 1]?.isAlone)
  return full.length >= 2 && full.every((head) => !head.isSmall)
}

function goesOn(head: Head, above: Head): boolean {
  if (!head.isSmall || (!head.isAlone && !above.isAlone) || !capital.test(above.text) || closed.test(above.text))
    return false
  // what closes a bracket goes on with the cell that opened it (Q216202)
  return !/^[^(]*\)/.test(head.text) || above.text.includes('(')
}

const capital = /^["'*(]?[A-Z]/

/** A cell alone, somewhat deeper than the one above it; rows that stand below a title are as deep as one another. */
function isDeeper(head: Head, above: Head, below: Head | undefined): boolean {
  if (!head.isAlone || above.isAlone || above.isOpen || above.text === '' || closed.test(above.text)) return false
  const depth = head.indent - above.indent
  if (depth < 1 || depth > deepest || !words.test(head.text)) return false
  return below === undefined || below.indent < head.indent
}

const deepest = 8
/** Words, and no name of a file. */
const words = /^[(&]?[A-Za-z](?!\S*\.\S{1,3}$)[^\\]*$/

/** Rows whose second cell goes on with the one above; where others begin with small letters too, nothing is told by them. */
function besides(rows: readonly Line[][], heads: readonly Head[], starts: readonly number[]): ReadonlySet<number> {
  const texts = rows.map((row) => second(row, starts))
  const small = texts.filter((text) => smallStart.test(text)).length
  if (small === 0 || small > texts.length / 2) return new Set()
  const width = Math.max(...rows.flat().map((line) => line.text.length))
  const found = new Set<number>()
  texts.forEach((text, at) => {
    const above = rows[at - 1]?.at(-1)
    const names = [heads[at - 1]?.text ?? '', heads[at]?.text ?? '']
    if (!above || !smallStart.test(text) || names.some((name) => noName.test(name))) return
    if (isCut(above, text, width, starts)) found.add(at)
  })
  return small - found.size <= texts.length / 10 ? found : new Set()
}

/** A label, a statement, a number: what the next line begins with is no part of it (Q182903, Q109430, Q158728). */
const noName = /[.:;!?]$|=|^\d+$/
const smallStart = /^[a-z]+(?:[ ,]|\.?$|\. )/

function second(row: readonly Line[], starts: readonly number[]): string {
  const line = row[0] as Line
  return line.text.slice(...(cutCells(line.text, starts)[1] ?? [0, 0]))
}

/** The line above breaks off in the middle of a sentence: the next word had no room in it. */
function isCut(above: Line, text: string, width: number, starts: readonly number[]): boolean {
  const before = above.text.trimEnd()
  if (text.includes('  ') || closed.test(before) || before.length < (starts[1] ?? 0) + shortestPart) return false
  return before.length + 1 + (/^[a-z]+/.exec(text)?.[0].length ?? 0) > width
}

const shortestPart = 15
