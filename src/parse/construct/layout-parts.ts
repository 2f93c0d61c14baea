import {codeScore} from '../classify/code.ts'
import {functionWordShare} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import type {RootContent} from '../tree.ts'
import {lineAt} from './construct.ts'

/** A paragraph or a quotation of lines that are no sentences by their looks, with gaps or hanging lines, or above code. */
export function mayBeTorn(node: RootContent, lines: readonly Line[], at: number, end: number): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote') return false
  if (lines[end]?.blank === false || (lines[at + 1]?.indent ?? 0) >= shortestTerm) return true
  for (let next = at; next < end; next++) if (mayHaveGap(lineAt(lines, next))) return true
  return false
}

/** Does the node show that lines laid out in columns, or a listing, were torn? */
export function isTorn(nodes: readonly RootContent[], at: number, lines: readonly Line[]): boolean {
  const {type} = nodes[at] as RootContent
  if (type !== 'paragraph' && type !== 'blockquote') return false
  return isBroken(nodes[at] as RootContent, lines) || isSplit(nodes, at, lines) || isRow(nodes, at, lines)
}

/** A line of code that nobody would know by itself: code goes on right below it, far deeper, or on both sides (Q81541). */
export function isSplit(nodes: readonly RootContent[], at: number, lines: readonly Line[]): boolean {
  const node = nodes[at] as RootContent
  const below = nodes[at + 1]
  if (below?.type !== 'code' || distanceOf(node, below) !== 0) return false
  const own = linesOf([node], lines)
  const text = own.map((line) => line.text.trim()).join(' ')
  if (/[.:]$/.test(text) || functionWordShare(text) > 0.1) return false
  const above = nodes[at - 1]
  const isWithin = above !== undefined && isLiteral(above) && distanceOf(above, node) === 0
  return isWithin || (linesOf([below], lines)[0]?.indent ?? 0) >= (own[0]?.indent ?? 0) + deepest
}

function isLiteral(node: RootContent): boolean {
  return node.type === 'code' || node.type === 'kbPreformatted'
}

/** A paragraph or a quotation with gaps. */
export function isBroken(node: RootContent, lines: readonly Line[]): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'blockquote') || !node.position) return false
  const own = linesOf([node], lines)
  if (!own.some(mayHaveGap)) return false
  return own.some(({text}) => gap.test(text)) && !own.some(({text}) => other.test(text))
}

function mayHaveGap(line: Line): boolean {
  return line.text.indexOf('   ', line.indent) !== -1
}

/** `HKEY_DYN_DATA - Data of …`, wrapped: a term that leaves a single blank, and what it means, at the columns of the table beside it. */
function isRow(nodes: readonly RootContent[], at: number, lines: readonly Line[]): boolean {
  const node = nodes[at] as RootContent
  if (nodes[at - 1]?.type !== 'table' && nodes[at + 1]?.type !== 'table') return false
  if (node.position?.start.line === node.position?.end.line) return false
  const beside = [nodes[at - 1], nodes[at + 1]].filter((one) => one?.type === 'table')
  const [first, ...others] = linesOf([node], lines)
  const column = others[0]?.indent ?? 0
  if (!first || column < first.indent + shortestTerm || others.some((line) => line.indent !== column)) return false
  if (![column, column + 1].some((start) => first.text[start - 1] === ' ' && first.text[start] !== ' ')) return false
  return beside.some(
    (table) => table && distanceOf(table, node) <= 1 && cellStarts(linesOf([table], lines)).has(column)
  )
}

const shortestTerm = 4

/** Three blanks that stand neither behind the end of a sentence nor between a label and its colon. */
export const gap = /(?:[^\s.?!"')]|[^a-z\s][.?!"')]) {3,}(?![:=])\S/
/** `Q171814   FIX: …`, a value of the registry, an event. */
const other = /^\s*(?:ARTICLE-ID: *)?Q\d{5,6}\b|\bREG_[A-Z]|^\s*Event(?: ID)?:? +\d/

/** Blank lines between two nodes, whichever is the first. */
export function distanceOf(one: RootContent, other: RootContent): number {
  const [above, below] =
    (one.position?.start.line ?? 0) < (other.position?.start.line ?? 0) ? [one, other] : [other, one]
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0) - 1
}

/** Does the node belong to a region that it stands beside, one blank line or none away? */
export function belongs(node: RootContent, beside: RootContent, lines: readonly Line[]): boolean {
  const distance = distanceOf(node, beside)
  if (distance < 0 || distance > 1) return false
  const own = linesOf([node], lines)
  if (isBroken(node, lines)) return true
  const texts = own.map((line) => line.text)
  if (node.type === 'table')
    return (
      !texts.some((text) => text.includes('|')) &&
      (distance === 0 || node.children.length === 1 || sharesColumn(own, linesOf([beside], lines)))
    )
  if (node.type === 'kbPreformatted') return true
  if (distance === 0 && own.every((line) => line.indent >= deepest)) return true
  if (node.type === 'code')
    return distance === 0 || codeScore(texts) < 0.5 || sharesColumn(own, linesOf([beside], lines))
  if (node.type !== 'paragraph') return false
  if (own.every((line) => line.blank || line.indent >= deepest)) return true
  const text = texts.map((one) => one.trim()).join(' ')
  return distance === 0 && !text.endsWith(':') && functionWordShare(text) < (own.length < 3 ? 0.15 : 0.1)
}

/** What is indented so far stands in a column. */
const deepest = 12

function sharesColumn(lines: readonly Line[], others: readonly Line[]): boolean {
  const columns = cellStarts(lines)
  return [...cellStarts(others)].some((column) => [column - 1, column, column + 1].some((near) => columns.has(near)))
}

/** Where cells begin behind a gap, and where deep lines do. */
function cellStarts(lines: readonly Line[]): Set<number> {
  const starts = new Set<number>()
  for (const line of lines) {
    if (line.indent >= deepest) starts.add(line.indent)
    for (const found of line.text.matchAll(/\S {2,}(?=\S)/g)) starts.add(found.index + found[0].length)
  }
  return starts
}

/** Lines of the container that the nodes were read of. */
export function linesOf(nodes: readonly RootContent[], lines: readonly Line[]): readonly Line[] {
  if (nodes.length === 0) return []
  return lines.slice(
    indexOf(lines, nodes[0]?.position?.start.line ?? 0),
    indexOf(lines, nodes.at(-1)?.position?.end.line ?? 0) + 1
  )
}

/** Index of the line with this number; the lines of a head are not all there (Q118472). */
function indexOf(lines: readonly Line[], number: number): number {
  let low = 0
  let high = Math.min(lines.length - 1, number - (lines[0]?.number ?? 0))
  if (lines[high]?.number === number) return high
  high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
