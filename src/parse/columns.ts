import {leading} from './lines.ts'

/**
 * Columns of a table that is drawn with blanks only, as the offsets at which they begin.
 *
 * ```text
 * Date        Time      Size   File name  Platform
 * 10/07/1999  03:13p  123,152  Netbt.sys  x86        a river of two or more columns of blanks, through all lines,
 * ··········rr·····rrr·······rr·········rr           parts two columns; a single blank parts words
 * ```
 */
export function findColumns(texts: readonly string[], tolerance = 0): number[] {
  const width = Math.min(widest, Math.max(0, ...texts.map((text) => text.length)))
  const used = new Uint16Array(width + 1)
  for (const text of texts) {
    for (let at = 0; at < Math.min(text.length, width); at++) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 9) used[at] = (used[at] ?? 0) + 1
    }
  }
  const starts: number[] = []
  let river = 2
  for (let at = 0; at < width; at++) {
    if ((used[at] ?? 0) <= tolerance) river++
    else {
      if (river >= 2) starts.push(at)
      river = 0
    }
  }
  return starts
}

/**
 * Columns at which cells begin although the widest cell before them leaves a single blank: most lines have a gap there, or
 * go on there, and all begin a word but for a few of many (Q40872, Q178456, Q81705).
 *
 * ```text
 * Main.frm   - the form            a gap in two lines of three
 * Module.bas - the declarations
 * Read.me    - what you read
 * ```
 */
export function findCloseColumns(texts: readonly string[]): number[] {
  const counts = new Map<number, number>()
  for (const text of texts) {
    if (!text.includes('  ')) continue
    for (const [from] of cellsOf(text.slice(0, widest)).slice(1)) counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  const shared = [...counts].filter(([, count]) => count > 1)
  if (shared.length === 0) return []
  const starts = [Math.min(...texts.map(leading))]
  for (const [column, count] of shared.sort((one, other) => one[0] - other[0])) {
    if (column < (starts.at(-1) ?? 0) + 3) continue
    // what goes on stands at the column, give or take the blank that the archive's conversion lost, or behind a dash
    const below = texts.filter((text) => leading(text) >= column - 1)
    const reaching = texts.filter((text) => text.length > column && leading(text) < column - 1)
    const crossed = reaching.filter((text) => text[column - 1] !== ' ' || text[column] === ' ')
    const close = reaching.filter((text) => text[column - 2] !== ' ')
    const mostCrossed = texts.length < 5 || starts.length > 1 ? 0 : Math.max(1, texts.length / 8)
    if (count + below.length < texts.length / 2 || crossed.length > mostCrossed) continue
    if (close.length > Math.max(1, reaching.length * 0.4)) continue
    starts.push(below.some((text) => leading(text) === column - 1) ? column - 1 : column)
  }
  return starts
}

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
/** Columns by which cells stand to the right of their title, at most. */
const widestShift = 8

/** How many cells begin at `at`; 0 unless most of the lines with anything between `from` and `to` have a gap there. */
function cellsBegunAt(at: number, from: number, to: number, texts: readonly string[], fewest: number): number {
  let begun = 0
  let both = 0
  let gaps = 0
  let crossed = 0
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
    if (text.slice(from, at).trim() === '' || text.slice(at, to).trim() === '') continue
    both++
    if (text[at] !== ' ') begun++
    if (text[at - 2] === ' ' || text[at] === ' ') gaps++
    else if (row === 0) return 0
  }
  if (crossed > texts.length / 15 || both < Math.max(fewestGaps, texts.length * 0.6)) return 0
  return begun >= both * fewest && gaps >= both * 0.6 ? begun : 0
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

/** A table wider than this is cut into columns within the first thousand characters only. */
const widest = 1000

/** Offsets of a line's cells: `[from, to]` for each column, blanks trimmed; empty cells have from = to. */
export function cutCells(text: string, starts: readonly number[]): [number, number][] {
  const cells: [number, number][] = []
  let from = 0
  for (let column = 0; column < starts.length; column++) {
    const next = starts[column + 1]
    let to = next === undefined ? text.length : Math.max(from, boundary(text, next, from))
    if (to > text.length) to = text.length
    cells.push(trim(text, from, to))
    from = to
  }
  return cells
}

/** Where to cut near `at`: never within a word. A cell that is too wide for its column keeps its words. */
function boundary(text: string, at: number, from: number): number {
  if (at >= text.length) return text.length
  if (text[at - 1] === ' ' || text[at - 1] === '\t' || at === 0) return at
  if (text[at] === ' ') return at
  const before = text.lastIndexOf('  ', at)
  if (before > from && at - before < 12) return before + 2
  const after = text.indexOf(' ', at)
  // a gap behind the word says that it belongs to the cell before (Q67349)
  const single = text.lastIndexOf(' ', at)
  if (single > from && at - single <= 3 && (after === -1 || text[after + 1] !== ' ')) return single + 1
  return after === -1 ? text.length : after
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return [start, end]
}

/** Where the cells of a line begin and end; two blanks part them. */
export function cellsOf(text: string): [number, number][] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((cell) => [cell.index, cell.index + cell[0].length])
}

/** How many cells of the line hold something. */
export function filledCells(text: string, starts: readonly number[]): number {
  return cutCells(text, starts).filter(([from, to]) => to > from).length
}

/** Does the line respect the columns: nothing stands on the last blank before any of them? */
export function fitsColumns(text: string, starts: readonly number[]): boolean {
  for (let column = 1; column < starts.length; column++) {
    const at = starts[column] ?? 0
    if (at < text.length && text[at - 1] !== ' ' && text[at - 1] !== '\t' && text[at] !== ' ') return false
  }
  return true
}
