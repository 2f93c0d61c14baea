import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {functionWordShare} from '../classify/prose.ts'
import {type Line, positionOf} from '../lines.ts'
import type {RootContent} from '../tree.ts'
import {literal} from './literal-block.ts'
import {rowsOfLayout} from './rows-of-layout.ts'

/**
 * Lines that are laid out in columns and were torn: what is no row stayed a paragraph, whose columns nobody would see.
 *
 * ```text
 * Practical Peripherals                            paragraph  ┐
 *   14.4 FXMT external    &K3                      table      │ one table when all lines keep to the same columns,
 * Prometheus                                       paragraph  │ else one block as it stands: in doubt nothing is lost
 *   14.4 data fax         &Q6&K3                   table      ┘
 * ```
 *
 * `nodes` are all that was read of `lines`; those of a torn region are replaced.
 */
export function keepLayout(nodes: RootContent[], lines: readonly Line[], depth: number): RootContent[] {
  // the first paragraph of an item is what its marker stands before
  const first = depth > 0 ? 1 : 0
  let at = first
  while (at < nodes.length && !isTorn(nodes, at, lines)) at++
  if (at >= nodes.length) return nodes
  const kept = nodes.slice(0, at)
  while (at < nodes.length) {
    const node = nodes[at] as RootContent
    if (!isTorn(nodes, at, lines)) {
      kept.push(node)
      at++
      continue
    }
    const from = regionStart(kept, node, lines, first)
    const next = regionEnd(nodes, at, lines)
    const region = [...kept.splice(from), ...nodes.slice(at, next)]
    kept.push(...(mended(region, lines) ?? region))
    at = next
  }
  return kept
}

/** The region as one table, or as it stands; null when it is a passage after all. */
function mended(region: readonly RootContent[], lines: readonly Line[]): RootContent[] | null {
  const body = linesOf(region, lines)
  const filled = body.filter((line) => !line.blank)
  const first = filled[0]
  const last = filled.at(-1)
  if (!first || !last) return null
  const tables = region.filter((node) => node.type === 'table')
  const width = Math.max(0, ...tables.map((table) => table.children[0]?.children.length ?? 0))
  const table = rowsOfLayout(body, linesOf(tables.slice(0, 1), lines), width)
  if (table && (width > 0 || areDefinitions(table, body))) return [table]
  const isApart = region.every((node) => node.type === 'paragraph' || node.type === 'blockquote')
  const isTornHere = region.some((node, at) => isBroken(node, lines) || isSplit(region, at, lines))
  if (isApart ? !isLaidOut(filled) : !isTornHere) return null
  const place = {...literal(body), position: positionOf(first, last)}
  const kept = region.filter((node) => node.type === 'kbPreformatted')
  const isCode = region.some((node) => node.type === 'code')
  if (kept.length === 0 && codeScore(filled.map((line) => line.text)) > (isCode ? 0.2 : 0.5))
    return [{type: 'code', ...place}]
  const kind = kinds.find((one) => kept.some((node) => node.kind === one)) ?? 'output'
  return [{type: 'kbPreformatted', kind, ...place}]
}

const kinds = ['art', 'listing'] as const

/** Rows that blank lines part and no table has: several, or two whose second cells are sentences. */
function areDefinitions(table: Table, body: readonly Line[]): boolean {
  const chunks = body.filter((line, at) => !line.blank && (body[at - 1]?.blank ?? true)).length
  if (chunks !== table.children.length) return false
  return chunks > 2 || functionWordShare(body.map((line) => line.text.trim()).join(' ')) > 0.1
}

/** Two lines or more, and several with gaps, unless they read like sentences. */
function isLaidOut(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  if (functionWordShare(lines.map((line) => line.text.trim()).join(' ')) < 0.12) return true
  const gaps = lines.filter((line) => gap.test(line.text)).length
  return gaps > 1 && gaps > lines.length / 4
}

function isTorn(nodes: readonly RootContent[], at: number, lines: readonly Line[]): boolean {
  const {type} = nodes[at] as RootContent
  if (type !== 'paragraph' && type !== 'blockquote') return false
  return isBroken(nodes[at] as RootContent, lines) || isSplit(nodes, at, lines) || isRow(nodes, at, lines)
}

/** A line of code that nobody would know by itself: code goes on right below it, far deeper, or on both sides (Q81541). */
function isSplit(nodes: readonly RootContent[], at: number, lines: readonly Line[]): boolean {
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
function isBroken(node: RootContent, lines: readonly Line[]): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'blockquote') || !node.position) return false
  const start = lines[0]?.number ?? 0
  const to = node.position.end.line - start
  let at = Math.max(0, node.position.start.line - start)
  // nearly all end here
  if (!mayHaveGap(lines[at]) && sentence.test(lines[at]?.text ?? '')) return false
  while (at <= to && !mayHaveGap(lines[at])) at++
  if (at > to) return false
  const own = linesOf([node], lines)
  return own.some(({text}) => gap.test(text)) && !own.some(({text}) => other.test(text))
}

const sentence = /^[A-Z][a-z]+ [a-z]+ [a-z]+ .{40}/

function mayHaveGap(line: Line | undefined): boolean {
  return line !== undefined && line.text.lastIndexOf('   ') >= line.indent
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
const gap = /(?:[^\s.?!"')]|[^a-z\s][.?!"')]) {3,}(?![:=])\S/
/** `Q171814   FIX: …`, a value of the registry, an event. */
const other = /^\s*(?:ARTICLE-ID: *)?Q\d{5,6}\b|\bREG_[A-Z]|^\s*Event(?: ID)?:? +\d/

/** Index of the first of the nodes above that belongs to the torn one. */
function regionStart(kept: readonly RootContent[], torn: RootContent, lines: readonly Line[], first: number): number {
  let from = kept.length
  let below = torn
  while (from > first) {
    const node = kept[from - 1] as RootContent
    if (!belongs(node, below, lines) && !isTail(kept, from - 1, below, lines)) break
    below = node
    from--
  }
  return from
}

/** A line right below a table is a part of it when more of the region follows (Q143364). */
function isTail(kept: readonly RootContent[], at: number, below: RootContent, lines: readonly Line[]): boolean {
  const node = kept[at] as RootContent
  const above = kept[at - 1]
  if (node.type !== 'paragraph' || above?.type !== 'table' || distanceOf(node, below) !== 1) return false
  return distanceOf(above, node) === 0 && belongs(node, above, lines)
}

function regionEnd(nodes: readonly RootContent[], at: number, lines: readonly Line[]): number {
  let next = at + 1
  while (next < nodes.length) {
    const node = nodes[next] as RootContent
    const above = nodes[next - 1] as RootContent
    if (!belongs(node, above, lines) && !isTorn(nodes, next, lines)) break
    next++
  }
  return next
}

/** Blank lines between two nodes, whichever is the first. */
function distanceOf(one: RootContent, other: RootContent): number {
  const [above, below] =
    (one.position?.start.line ?? 0) < (other.position?.start.line ?? 0) ? [one, other] : [other, one]
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0) - 1
}

/** Does the node belong to a region that it stands beside, one blank line or none away? */
function belongs(node: RootContent, beside: RootContent, lines: readonly Line[]): boolean {
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
function linesOf(nodes: readonly RootContent[], lines: readonly Line[]): readonly Line[] {
  if (nodes.length === 0) return []
  const from = nodes[0]?.position?.start.line ?? 0
  const to = nodes.at(-1)?.position?.end.line ?? 0
  const start = lines[0]?.number ?? 0
  return lines.slice(Math.max(0, from - start), to - start + 1)
}
