import {opensProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {type Context, lineAt} from './construct.ts'
import {type Marker, readMarker} from './marker.ts'
import {isRule} from './rule.ts'

/** Index of the marker that follows `marker` in its sequence, when it comes soon and before a heading; else -1. */
export function findNextOrdinal(lines: readonly Line[], from: number, marker: Marker, context: Context): number {
  const wanted = (marker.ordinal ?? 0) + 1
  const limit = Math.min(lines.length, from + farLookAhead)
  for (let at = from; at < limit; at++) {
    if (at === from + lookAhead && hasText(lines, from, limit, marker, context)) return -1
    const line = lineAt(lines, at)
    if (line.blank) continue
    if (context.depth === 0 && line.indent === 0 && isRule(line.text) && /^[-=]+$/.test(line.text)) return -1
    if (line.indent > marker.column + 1) continue
    const found = readMarker(line, context)
    if (!found || found.style !== marker.style || Math.abs(found.column - marker.column) > 1) continue
    return found.ordinal === wanted ? at : -1
  }
  return -1
}

/** Lines below a numbered item in which the next number is looked for; below a listing, with next to no text, it may be further. */
const lookAhead = 80
const farLookAhead = 400
const fewSentences = 2

/** Up to the next item: other lists, or more than a few sentences between listings. */
function hasText(lines: readonly Line[], from: number, to: number, marker: Marker, context: Context): boolean {
  let sentences = 0
  for (let at = from; at < to && sentences <= fewSentences; at++) {
    const line = lineAt(lines, at)
    if (line.blank || line.indent > marker.column + 1) continue
    const found = readMarker(line, context)
    if (found) return found.style !== marker.style
    if (lines[at - 1]?.blank && opensProse(line.text)) sentences++
  }
  return sentences > fewSentences
}

/** Index after the last line that is not blank before `before`. */
export function lastContent(lines: readonly Line[], before: number): number {
  let end = before
  while (end > 0 && lineAt(lines, end - 1).blank) end--
  return end
}
