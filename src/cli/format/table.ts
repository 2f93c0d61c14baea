import {stripVTControlCharacters, styleText} from 'node:util'
import {cellText} from '../../dataset/query/cell-text.ts'
import type {Cell} from '../../dataset/query/protocol.ts'
import {terminalSize} from '../terminal-size.ts'
import type {RowFormat} from './row-format.ts'
import {displayWidth, padTo, truncateTo} from './width.ts'

/** Columns without a terminal; there nothing is cut but what no one reads in a table. */
const widestCell = 200

/** A table for reading: columns as wide as they need, on a terminal cut so that a row is a line. */
export const table: RowFormat = (write) => {
  let names: string[] = []
  const all: Cell[][] = []
  return {
    columns: (columns) => {
      names = columns
    },
    rows: (rows) => {
      all.push(...rows)
    },
    end: () => write(tableText(names, all, process.stdout.isTTY ? terminalSize().columns : undefined))
  }
}

/** The table as text; `width` is that of the terminal. */
export function tableText(columns: readonly string[], rows: readonly (readonly Cell[])[], width?: number): string {
  const texts = rows.map((row) => row.map((cell) => oneLine(cell)))
  const needed = columns.map((name, index) =>
    Math.min(widestCell, Math.max(displayWidth(name), ...texts.map((row) => displayWidth(row[index] ?? ''))))
  )
  const widths = width === undefined ? needed : fit(needed, width)
  const isNumber = columns.map((_, index) => rows.length > 0 && rows.every((row) => isNumeric(row[index] ?? null)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padTo(truncateTo(cell, widths[index] ?? 0), widths[index] ?? 0, isNumber[index]))
      .join('  ')
      .trimEnd()
  return [
    styleText('bold', line(columns)),
    styleText('dim', widths.map((one) => '─'.repeat(one)).join('  ')),
    ...texts.map(line),
    ''
  ].join('\n')
}

/** A cell on one line, and without what would move the cursor. */
function oneLine(cell: Cell): string {
  return stripVTControlCharacters(cellText(cell))
    .replace(/\s+/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f]/g, '')
}

function isNumeric(cell: Cell): boolean {
  return cell === null || typeof cell === 'number' || typeof cell === 'bigint'
}

/** Make the columns fit: the widest ones give way first. */
function fit(needed: readonly number[], width: number): number[] {
  const room = Math.max(needed.length, width - 2 * (needed.length - 1))
  const widths = [...needed]
  let total = widths.reduce((sum, one) => sum + one, 0)
  while (total > room) {
    const widest = Math.max(...widths)
    if (widest <= 4) break
    widths[widths.indexOf(widest)] = widest - 1
    total--
  }
  return widths
}
