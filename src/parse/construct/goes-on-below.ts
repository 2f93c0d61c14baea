import {breaksOff} from '../classify/lead.ts'
import type {Line} from '../lines.ts'
import {type Context, skipBlank} from './construct.ts'

/**
 * A sentence that goes on below the block announces it as a colon does (Q65676):
 *
 * ```text
 * You may get the message
 *
 *    Cannot disable A20
 *
 * when the driver is loaded twice.
 * ```
 */
export function goesOnBelow(lines: readonly Line[], at: number, end: number, indent: number, {lead}: Context): boolean {
  if (!breaksOff(lead) || /[a-z]{2}:$/.test(lines[end - 1]?.text ?? '')) return false
  if (cannotEnd.test(lead.slice(-100)) && !/^\s*(?:and|or|then|where)\b/.test(lines[at]?.text ?? '')) return true
  const below = lines[skipBlank(lines, end)]
  return below !== undefined && below.indent <= indent && /^\s*[a-z]{2}/.test(below.text)
}

/** Last words of a sentence after which only an example can come. */
const cannotEnd =
  /\b(?:types?|typing|enter|entering|reads?|says|as|follows|following(?: [a-z]+){0,2}|(?:error|warning) message|for example,|such as)$/i
