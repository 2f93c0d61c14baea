import {cellsOf, filledCells, findColumns, fitsColumns} from '../columns.ts'
import type {Line} from '../lines.ts'
import {groupRows} from '../rows.ts'
import {splitByHeader} from '../split-columns.ts'
import {lineAt} from './construct.ts'
import {anyRule, type Body, hasGap} from './ruled-rows.ts'

/**
 * Rows with a rule like that of the header below each of them (Q99034, Q166428, Q157935).
 *
 * ```text
 * Signal   Line rate
 * ------------------
 * OC1      51.840 Mbps
 * ------------------        a rule, and the next row directly below it
 * OC3      155.520 Mbps
 * ------------------
 * ```
 *
 * Gives null when no rule parts two rows, or when they have no columns in common.
 */
export function partedRows(lines: readonly Line[], ruleAt: number, headers: readonly Line[]): Body | null {
  const rule = lineAt(lines, ruleAt)
  const groups: Line[][] = []
  let group: Line[] = []
  let next = ruleAt + 1
  for (; next < lines.length && next - ruleAt < mostLines; next++) {
    const line = lineAt(lines, next)
    if (line.blank) break
    if (!anyRule.test(line.text)) group.push(line)
    else if (!isAlike(line, rule) || group.length === 0) break
    else {
      groups.push(group)
      group = []
    }
    if (group.length > tallestRow) return null
  }
  // below the last rule stands what follows the table, unless it is one more row
  const isOpen = group.length > 0
  if (isOpen && lines[next]?.blank === false) return null
  if (groups.length + (isOpen ? 1 : 0) < 2 || groups.length === 0) return null
  let starts = columnsOf(headers, groups.flat())
  if (starts.length < 2 || starts.length < cellsOf(lineAt(headers, headers.length - 1).text).length / 2) return null
  if (isOpen) {
    const all = columnsOf(headers, [...groups.flat(), ...group])
    if (all.length === starts.length && group.every((line) => hasGap.test(line.text))) {
      groups.push(group)
      starts = all
    } else if (groups.length < 2) return null
    else next -= group.length
  }
  return {starts, body: groups.flat(), rows: rowsOf(groups, starts), next}
}

/** More lines than the longest of these tables has: what declines must not have read far. */
const mostLines = 400
const tallestRow = 16

function isAlike(line: Line, rule: Line): boolean {
  return Math.abs(line.indent - rule.indent) <= 1 && Math.abs(line.text.length - rule.text.length) <= 3
}

/** What the rows leave free, or where the titles stand, whichever tells more columns apart. */
function columnsOf(headers: readonly Line[], rows: readonly Line[]): number[] {
  const texts = rows.map((line) => line.text)
  const titles = headers.map((line) => line.text)
  const own = findColumns(titles)
  const found = [findColumns([...titles, ...texts]), findColumns(texts)]
  if (texts.every((text) => fitsColumns(text, own))) found.push(own)
  const starts = found.reduce((one, other) => (other.length > one.length ? other : one))
  return splitByHeader(starts, titles.at(-1) ?? '', texts)
}

/** Between two rules stands one row of several lines, or several rows. */
function rowsOf(groups: readonly Line[][], starts: readonly number[]): Line[][] {
  const tall = groups.filter((group) => group.length > 1)
  const wrapped = tall.filter((group) => group.slice(1).some((line) => filledCells(line.text, starts) < starts.length))
  if (wrapped.length > tall.length / 2) return [...groups]
  return groups.flatMap((group) => groupRows(group, starts))
}
