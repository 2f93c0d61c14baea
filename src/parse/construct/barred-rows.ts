import type {Line} from '../lines.ts'
import {lineAt} from './construct.ts'

/**
 * The lines of a table whose columns are parted by bars, with blanks in the place of the bars; null when it has none (Q129386).
 *
 * ```text
 * File         | Description           all lines have their bars
 * ==========================           below those of the titles
 * Ctso.doc     | What the node says
 * ```
 */
export function withoutBars(lines: readonly Line[], at: number, ruleAt: number): readonly Line[] | null {
  const title = lineAt(lines, ruleAt - 1).text
  if (!title.includes('|') || /^\s*[|+]|[+|]-/.test(title)) return null
  const window = lines.slice(at, at + mostLines)
  const barred = window.filter((line) => line.text.includes('|'))
  const bars = new Set<number>()
  for (let column = title.indexOf('|'); column !== -1; column = title.indexOf('|', column + 1)) {
    const crossed = barred.filter((line) => line.text[column] !== '|' && line.text.length > column)
    if (barred.length < 2 || crossed.length > barred.length / 10) return null
    bars.add(column)
  }
  return window.map((line) => ({
    ...line,
    text: line.text.replace(/ ?\| ?/g, (bar, offset: number) => blankBar(bar, offset, bars))
  }))
}

/** More lines than the longest of these tables has: what declines must not have read far. */
const mostLines = 400

/** A bar that stands close to a cell has a blank at its other side: both go, so that two blanks part the cells. */
function blankBar(bar: string, offset: number, bars: ReadonlySet<number>): string {
  return bars.has(offset + bar.indexOf('|')) ? ' '.repeat(bar.length) : bar
}
