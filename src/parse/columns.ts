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

/** A table wider than this is cut into columns within the first thousand characters only. */
export const widest = 1000

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
