import type {Table} from 'mdast'
import {hasArrow} from '../classify/drawing.ts'
import {groupRows, readRow} from '../columns.ts'
import {type Line, leading, positionOf} from '../lines.ts'
import {type Construct, lineAt} from './construct.ts'
import {rememberColumns} from './resumed-rows.ts'
import {anyRule, bodyByColumns, bodyByRivers, hasGap} from './ruled-rows.ts'

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
    const ruleLine = lineAt(lines, ruleAt)
    const headers = lines.slice(at, ruleAt)
    const starts = columnStarts(ruleLine)
    if (starts.length < 2 && !hasGap.test(lineAt(lines, at).text)) return null
    const found =
      starts.length > 1
        ? bodyByColumns(lines, ruleAt + 1, starts)
        : bodyByRivers(lines, ruleAt + 1, headers, Math.min(ruleLine.indent, lineAt(headers, 0).indent))
    if (!found || found.body.some((line) => hasArrow(line.text))) return null
    const rows = [
      readRow(headers, found.starts),
      ...groupRows(found.body, found.starts).map((row) => readRow(row, found.starts))
    ]
    if (rows.length < 2) return null
    const node: Table = {
      type: 'table',
      children: rows,
      data: {hasHeader: true},
      position: positionOf(lineAt(lines, at), lineAt(lines, found.next - 1))
    }
    context.lead = ''
    rememberColumns(context, found.starts, ruleLine)
    return {nodes: [node], next: found.next}
  }
}

const longestHeader = 4

/** Index of the rule below the header that begins at `at`, or -1. */
function findRule(lines: readonly Line[], at: number): number {
  for (let next = at + 1; next <= at + longestHeader && next < lines.length; next++) {
    const {text, blank} = lineAt(lines, next)
    if (blank) return -1
    const initial = text.charCodeAt(leading(text))
    const isRule = (initial === 45 || initial === 61 || initial === 95) && anyRule.test(text)
    // the lid of a box that somebody drew
    if (isRule) return lines[next + 1]?.text.trimStart().startsWith('|') ? -1 : next
  }
  return -1
}

function columnStarts(line: Line): number[] {
  return [...line.text.matchAll(/[-=_]{2,}/g)].map((run) => run.index)
}
