import {widest} from './columns.ts'

/**
 * Cells that touch, such as the date and the time of `01/02/2000 04:23pm`, leave no river; a header with a gap there parts
 * them, where all rows have a blank (Q262705, Q193371).
 */
export function splitByHeader(starts: readonly number[], header: string, rows: readonly string[]): number[] {
  const all = new Set(starts)
  for (const gap of header.matchAll(/\S( {2,})(?=\S)/g)) {
    const from = gap.index + 2
    const to = gap.index + gap[0].length
    if (starts.some((start) => start >= from - 1 && start <= to)) continue
    const column = freeColumn(from, to, rows)
    if (column !== null) all.add(column)
  }
  const cells = header.trim().split(/ {2,}/).length
  return all.size > cells ? [...starts] : [...all].sort((a, b) => a - b)
}

/**
 * Cells between which some rows leave a single blank, and most leave a gap: no row has a word there, but for a few of many
 * (Q124955, Q251170, Q190929). Titles, if there are any, have to stand on both sides, except above the first column.
 */
export function splitAtGaps(starts: readonly number[], rows: readonly string[], titles?: string): number[] {
  const texts = titles === undefined ? rows : [titles, ...rows]
  if (starts.length < 2 || texts.length < fewestGaps) return [...starts]
  const end = Math.min(widest, Math.max(...texts.map((text) => text.length)))
  const hasTitles = (at: number, from: number, to: number): boolean =>
    titles === undefined ||
    (titles.slice(at, to).trim() !== '' && (starts[0] === from || titles.slice(from, at).trim() !== ''))
  // the cells may stand a little to the right of their title
  const fewest = titles === undefined ? 0.5 : 0.3
  return starts.flatMap((start, column) => [
    start,
    ...gapsWithin(start, starts[column + 1] ?? end, texts, hasTitles, fewest)
  ])
}

/** The same below titles of several lines, of which the last tells most, or all of them together (Q44412, Q130914). */
export function splitBelow(starts: readonly number[], rows: readonly string[], headers: readonly string[]): number[] {
  const byLast = splitAtGaps(starts, rows, headers.at(-1) ?? '')
  if (headers.length < 2) return byLast
  const byAll = splitAtGaps(starts, rows, headers.reduce(overlay))
  return byAll.length > byLast.length ? byAll : byLast
}

/** What stands in either line, at its columns. */
function overlay(above: string, below: string): string {
  const width = Math.max(above.length, below.length)
  return Array.from({length: width}, (_, at) => ((below[at] ?? ' ') === ' ' ? (above[at] ?? ' ') : below[at])).join('')
}

type Accepts = (at: number, from: number, to: number) => boolean

function gapsWithin(from: number, to: number, texts: readonly string[], accepts: Accepts, fewest: number): number[] {
  const gaps = texts.filter((text) => text.slice(from, to).trim().includes('  '))
  if (gaps.length < Math.max(fewestGaps, texts.length / 2)) return []
  let best = 0
  let column = 0
  for (let at = from + narrowest; at < to; at++) {
    const begun = cellsBegunAt(at, from, to, texts, fewest)
    if (begun <= best || !accepts(at, from, to)) continue
    best = begun
    column = at
  }
  if (best === 0) return []
  return [
    ...gapsWithin(from, column, texts, accepts, fewest),
    column,
    ...gapsWithin(column, to, texts, accepts, fewest)
  ]
}

/** Columns of a cell, the gap behind it included. */
const narrowest = 3
const fewestGaps = 3
/** Lines that leave no doubt. */
const fewestSure = 8
/** Columns by which cells stand to the right of their title, at most. */
const widestShift = 12

/**
 * How many cells begin at `at`, or by a column or two behind it, as numbers do that are set to the right; 0 unless most of the
 * lines with anything between `from` and `to` have a gap there.
 */
function cellsBegunAt(at: number, from: number, to: number, texts: readonly string[], fewest: number): number {
  let begun = 0
  let near = 0
  let both = 0
  let gaps = 0
  let crossed = 0
  let isTight = false
  const lefts = new Set<string>()
  for (const [row, text] of texts.entries()) {
    if (text.length > at && text[at - 1] !== ' ') {
      if (row === 0) {
        // a title may begin left of its cells, behind a gap of its own
        const gap = text.lastIndexOf('  ', at)
        if (gap <= from || at - gap > widestShift) return 0
        both++
        gaps++
      } else crossed++
      continue
    }
    const left = text.slice(from, at).trim()
    if (left === '' || text.slice(at, to).trim() === '') continue
    both++
    if (row > 0 && lefts.size < 3) lefts.add(left)
    if (text[at] !== ' ') begun++
    else if (text[at + 1] !== ' ' || text[at + 2] !== ' ') near++
    if (text[at - 2] === ' ' || text[at] === ' ') gaps++
    // a title may leave a single blank where the rows leave no doubt (Q138258)
    else if (row === 0) isTight = true
  }
  // `Level   1`, `; offset  0h`: the same word and a number set to the right are one cell (Q97649)
  if (lefts.size === 1 && /[a-z]$/.test([...lefts].join())) return 0
  if (begun === 0 || both < Math.max(fewestGaps, texts.length * 0.6)) return 0
  const isSure = gaps >= both * 0.8
  if (
    crossed > texts.length / (isSure ? 8 : 15) ||
    gaps < both * 0.6 ||
    (isTight && !(isSure && texts.length >= fewestSure))
  )
    return 0
  return begun + near >= both * (isTight ? 0.8 : fewest) ? begun + near / 2 : 0
}

/** A column between `from` and `to` before which the rows have a blank, nearly all, and which most fill on both sides. */
function freeColumn(from: number, to: number, rows: readonly string[]): number | null {
  for (let column = to; column >= from; column--) {
    const crossed = rows.filter((row) => row.length >= column && row[column - 1] !== ' ' && row[column] !== ' ')
    if (crossed.length > rows.length / 10) continue
    const filled = rows.filter(
      (row) => /\S ?$/.test(row.slice(0, column)) && row.slice(column, column + 3).trim() !== ''
    )
    if (filled.length > rows.length / 2) return column
  }
  return null
}
