import type {Table} from 'mdast'
import {codeWeight} from '../classify/code.ts'
import {cellsOf} from '../columns.ts'
import {type Line, positionOf} from '../lines.ts'
import {readRow} from '../rows.ts'
import type {RootContent} from '../tree.ts'
import type {Context} from './construct.ts'
import {isRule} from './rule.ts'

/**
 * Titles that stand above a table as a block of their own, with a rule or without, are its header (Q177429, Q43503).
 *
 * ```text
 * Argument    Result                  the rows below are wrapped, so the titles alone
 *                                     did not tell that a table begins
 * BYTES       The default. Contents
 *             are displayed.
 * ```
 *
 * `at` is the index of the first line of the table; the nodes of the titles go.
 */
export function takeHeader(
  nodes: RootContent[],
  table: Table,
  lines: readonly Line[],
  at: number,
  context: Context
): void {
  if (table.data?.hasHeader === true || table.children.length < 2) return
  const above = lines[at - 1]?.blank ? at - 2 : at - 1
  const isRuled = isRule(lines[above]?.text ?? '')
  const header = lines[isRuled ? above - 1 : above]
  const first = lines[at]
  if (!header || !first || header.blank || header.cut !== first.cut) return
  if (!isRuled && above === at - 1) return
  if (lines[isRuled ? above - 2 : above - 1]?.blank === false) return
  const starts = context.columns.map((column) => column - header.cut)
  if (!areTitles(header.text, starts, table.children[0]?.children.length ?? 0)) return
  const count = ownNodes(nodes, header, lines[above] as Line)
  if (count === 0) return
  nodes.length -= count
  table.children.unshift(readRow([header], starts.slice(0, table.children[0]?.children.length)))
  table.data = {hasHeader: true}
  table.position = {start: positionOf(header, header).start, end: (table.position ?? positionOf(first, first)).end}
}

/** Each title stands above a column of its own, and none reads like data or a sentence. */
function areTitles(text: string, starts: readonly number[], columns: number): boolean {
  const cells = cellsOf(text)
  if (cells.length < 2 || cells.length > columns || noTitles.test(text) || codeWeight(text) > 0) return false
  const above = cells.map(([from, to], at) =>
    // the first title may stand somewhat left of its cells (Q34466)
    at === 0 && to > (starts[0] ?? 0) ? 0 : starts.findLastIndex((start) => start <= from + farthest)
  )
  const widest = cells.length === columns ? farthestOfAll : farthest * 2
  return above.every((column, at) => {
    const [from, to] = cells[at] ?? [0, 0]
    const isNear = Math.abs(from - (starts[column] ?? 0)) <= widest
    return column > (above[at - 1] ?? -1) && isNear && to - from <= longestTitle
  })
}

/** Columns by which a title may stand to the left of its column. */
const farthest = 3
/** Where each column has a title, a title may stand in the middle of it (Q199435, Q241252). */
const farthestOfAll = 12
const longestTitle = 32
const noTitles = /[.:;,=|<>{}\\]|\d{2}|--|^\s*[-*] /

/** How many of the last nodes hold the titles, and their rule, and nothing else. */
function ownNodes(nodes: readonly RootContent[], header: Line, last: Line): number {
  const node = nodes.at(-1)
  if (!node?.position || node.position.end.line !== last.number) return 0
  if (node.type !== 'thematicBreak') return mayHold.has(node.type) && node.position.start.line === header.number ? 1 : 0
  const above = nodes.at(-2)
  if (!above?.position || !mayHold.has(above.type)) return 0
  return above.position.start.line === header.number && above.position.end.line === header.number ? 2 : 0
}

const mayHold = new Set<RootContent['type']>(['paragraph', 'kbPreformatted', 'code', 'blockquote', 'kbErrorMessage'])
