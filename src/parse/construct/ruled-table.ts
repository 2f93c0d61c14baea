import type {Table} from 'mdast'
import {hasArrow} from '../classify/drawing.ts'
import {cellsOf} from '../columns.ts'
import {type Line, leading, positionOf} from '../lines.ts'
import {groupRows, readHeader, readRow} from '../rows.ts'
import {splitBelow} from '../split-columns.ts'
import {withoutBars} from './barred-rows.ts'
import {type Block, type Construct, type Context, lineAt, skipBlank} from './construct.ts'
import {isMarkup} from './markup-line.ts'
import {rememberColumns} from './resumed-rows.ts'
import {bodyByRivers} from './rows-below-rule.ts'
import {isRule} from './rule.ts'
import {anyRule, bodyByColumns, hasGap} from './ruled-rows.ts'

/**
 * A table with a ruled header, solid or column by column (Q295546, Q157299).
 *
 * ```text
 *   Name        Hex Value               File         Description
 *   ---------------------               ---------    --------------------
 *   black       #000000
 *                                       Dns.doc      What the service does, wrapped
 *                                                    within its column
 * ```
 *
 * A solid rule has rows directly below it, or below a blank line; column rules allow blank lines between rows.
 */
export const ruledTable: Construct = {
  name: 'ruled-table',
  starts: (line) => !line.text.startsWith('|'),
  read(lines, at, context) {
    const ruleAt = findRule(lines, at)
    if (ruleAt === -1) return null
    const blanked = withoutBars(lines, at, ruleAt)
    if (!blanked) return readTable(lines, at, ruleAt, context)
    const block = readTable(blanked, 0, ruleAt - at, context)
    return block ? {...block, next: block.next + at} : null
  }
}

function readTable(lines: readonly Line[], at: number, ruleAt: number, context: Context): Block | null {
  const ruleLine = lineAt(lines, ruleAt)
  const headers = lines.slice(at, ruleAt).filter((line) => !line.blank)
  const starts = columnStarts(ruleLine)
  if (starts.length < 2 && !hasGap.test(lineAt(headers, 0).text) && !isBelowTitle(headers)) return null
  const found =
    starts.length > 1
      ? bodyByColumns(lines, ruleAt, starts)
      : bodyByRivers(lines, ruleAt, headers, Math.min(ruleLine.indent, lineAt(headers, 0).indent))
  if (!found || found.body.some((line) => hasArrow(line.text))) return null
  // left-over markup between the rows is no row (Q69968)
  const body = found.body.filter((line) => line.text.trim() !== '' && !(line.text.includes('<') && isMarkup(line.text)))
  // a rule may run over two columns (Q60858)
  const columns =
    starts.length < 2
      ? found.starts
      : splitBelow(
          found.starts,
          body.map((line) => line.text),
          headers.map((line) => line.text)
        )
  const rows = [
    readHeader(headers, columns),
    ...(found.rows ?? groupRows(body, columns)).map((row) => readRow(row, columns))
  ]
  if (rows.length < 2) return null
  const node: Table = {
    type: 'table',
    children: rows,
    data: {hasHeader: true},
    position: positionOf(lineAt(lines, at), lineAt(lines, found.next - 1))
  }
  context.lead = ''
  rememberColumns(context, columns, ruleLine)
  return {nodes: [node], next: found.next}
}

const longestHeader = 4

/** Index of the rule below the header that begins at `at`, or -1. */
function findRule(lines: readonly Line[], at: number): number {
  for (let next = at + 1; next <= at + longestHeader && next < lines.length; next++) {
    const {text, blank} = lineAt(lines, next)
    if (blank) return isRuleApart(lines, at, next) ? next + 1 : -1
    const initial = text.charCodeAt(leading(text))
    const isRuled = (initial === 45 || initial === 61 || initial === 95) && anyRule.test(text)
    // the lid of a box that somebody drew
    if (isRuled) return lines[next + 1]?.text.trimStart().startsWith('|') ? -1 : next
  }
  return -1
}

/** A blank line stands between the titles and the rule, and the rows below have their cells where the titles stand (Q128233). */
function isRuleApart(lines: readonly Line[], at: number, blankAt: number): boolean {
  if (blankAt > at + 2 || lines[at - 1]?.blank === false) return false
  // below rows and a rule of their own they are rows as well; below a heading they are titles
  if (isRule(lines[at - 2]?.text ?? '') && lines[at - 3]?.blank !== false) return false
  const rule = lines[blankAt + 1]
  if (!rule || rule.blank || !anyRule.test(rule.text)) return false
  const titles = cellsOf(lineAt(lines, blankAt - 1).text)
  const row = lines[skipBlank(lines, blankAt + 2)]
  if (!row || row.text.includes('|') || titles.length < 2 || rule.text.length < (titles.at(-1)?.[0] ?? 0)) return false
  const cells = cellsOf(row.text)
  const isBelow = ([from, to]: [number, number]): boolean => cells.some((cell) => cell[0] < to && cell[1] > from)
  return cells.length > 1 && titles.filter(isBelow).length === Math.min(titles.length, cells.length)
}

/** The first line of the header may be the upper half of one title only (Q179117). */
function isBelowTitle(headers: readonly Line[]): boolean {
  const [first, ...others] = headers
  if (!first || first.text.startsWith('<') || headers.some((line) => /[-_=]{3}/.test(line.text))) return false
  return others.some((line) => hasGap.test(line.text))
}

function columnStarts(line: Line): number[] {
  return [...line.text.matchAll(/[-=_]{2,}/g)].map((run) => run.index)
}
