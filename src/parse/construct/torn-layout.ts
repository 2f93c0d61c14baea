import type {Table} from 'mdast'
import {codeScore} from '../classify/code.ts'
import {functionWordShare} from '../classify/prose.ts'
import {type Line, positionOf} from '../lines.ts'
import type {RootContent} from '../tree.ts'
import {belongs, distanceOf, gap, isBroken, isSplit, isTorn, linesOf} from './layout-parts.ts'
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
 * `nodes` are all that was read of `lines`; those of a torn region are replaced. Only `suspects` may open one, and those before
 * `first` keep out of it.
 */
export function keepLayout(
  nodes: RootContent[],
  lines: readonly Line[],
  suspects: ReadonlySet<RootContent>,
  first: number
): RootContent[] {
  const isOpened = (at: number): boolean => suspects.has(nodes[at] as RootContent) && isTorn(nodes, at, lines)
  let at = first
  while (at < nodes.length && !isOpened(at)) at++
  if (at >= nodes.length) return nodes
  const kept = nodes.slice(0, at)
  while (at < nodes.length) {
    const node = nodes[at] as RootContent
    if (!isOpened(at)) {
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
