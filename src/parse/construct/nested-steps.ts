import {type Line, leading} from '../lines.ts'
import {lineAt} from './construct.ts'

/** A lettered or numbered step within an item. */
interface Step {
  style: string
  ordinal: number
  column: number
}

/** The last of the steps within an item that follow one another, so far. */
export interface NestedSteps {
  last: Step | null
}

/** Take note of the line, if it begins a step: the first one, or the one after the last. */
export function noteStep(steps: NestedSteps, line: Line): void {
  const step = readStep(line)
  if (step && (step.ordinal === 1 || follows(step, steps.last))) steps.last = step
}

/**
 * A key, an address or a note stands left of an item between two of its steps: where the next step is, or −1 (Q243841, Q324284).
 *
 * ```text
 * - To change the server:
 *
 *      a. Locate the following key:
 *
 *   HKEY_LOCAL_MACHINE\Software\Contoso
 *
 *      b. Click OK.                          ← here the item goes on
 * ```
 */
export function findNextStep(steps: NestedSteps, lines: readonly Line[], from: number, column: number): number {
  if (!steps.last) return -1
  const limit = Math.min(lines.length, from + lookAhead)
  for (let at = from; at < limit; at++) {
    const line = lineAt(lines, at)
    if (line.blank) continue
    const step = readStep(line)
    if (step) return step.column > column + 1 && follows(step, steps.last) ? at : -1
    if (/^\s*[-*] /.test(line.text)) return -1
  }
  return -1
}

const lookAhead = 16

function follows(step: Step, last: Step | null): boolean {
  return (
    last !== null &&
    step.style === last.style &&
    step.ordinal === last.ordinal + 1 &&
    Math.abs(step.column - last.column) <= 1
  )
}

const marked = /^ *(\(?)(\d{1,2}|[A-Za-z])([.)]) +\S/

function readStep(line: Line): Step | null {
  const column = leading(line.text)
  const initial = line.text.charCodeAt(column)
  // most lines begin with a word
  const next = line.text.charCodeAt(column + 1)
  if (initial > 57 && next !== 46 && next !== 41) return null
  const match = marked.exec(line.text)
  if (!match) return null
  const [, open, mark, close] = match as unknown as [string, string, string, string]
  const kind = /\d/.test(mark) ? '1' : mark >= 'a' ? 'a' : 'A'
  const ordinal = kind === '1' ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96
  return {style: open + kind + close, ordinal, column}
}
