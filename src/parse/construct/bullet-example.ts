import {codeScore} from '../classify/code.ts'
import {looksLikeCommand} from '../classify/command.ts'
import {promisesError} from '../classify/lead.ts'
import {literalKind} from '../classify/literal-text.ts'
import {looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'

/** What is known of the bullets of one list so far. */
export interface Bullets {
  /** The example of one of them stood left of its text. */
  hasExamples: boolean
}

/**
 * What a bullet announces may stand left of its text, and the next bullet below: index after it, or −1 (Q105613, Q191548).
 *
 * ```text
 * - No parameters, as in the following example:
 *
 * DEVICE=C:\DRIVER.SYS                            ← belongs to the bullet above
 *
 * - Some parameters and commas:
 * ```
 *
 * The last bullet has its own below it, too, when another one had.
 */
export function exampleEnd(
  lines: readonly Line[],
  at: number,
  contentEnd: number,
  style: string,
  bullets: Bullets
): number {
  const lead = lineAt(lines, contentEnd - 1).text
  if (!lead.endsWith(':') || at === contentEnd || at !== skipBlank(lines, contentEnd)) return -1
  const {indent} = lineAt(lines, at)
  let last = -1
  for (let from = at; from < Math.min(lines.length, at + longestExample); ) {
    const end = chunkEnd(lines, from)
    if (!isExample(sampleTexts(lines, from, end), lead, from === at)) break
    last = end
    const next = skipBlank(lines, end)
    const below = lines[next]
    if (below?.text.trimStart().startsWith(`${style} `)) {
      bullets.hasExamples = true
      return end
    }
    if (next - end > 1 || below?.indent !== indent) break
    from = next
  }
  return bullets.hasExamples ? last : -1
}

/** In lines. */
const longestExample = 30

/** Code, commands, settings, keys and references; sentences when the bullet announces a message. */
function isExample(texts: readonly string[], lead: string, isFirst: boolean): boolean {
  const first = texts[0] ?? ''
  if (notExample.test(first) || texts.at(-1)?.endsWith(':')) return false
  if (pointer.test(first) || codeScore(texts) > 0 || texts.every(looksLikeCommand)) return true
  if (isFirst && texts.length <= longestMessage && promisesError(lead)) return true
  return literalKind(texts, lead) !== null && !looksLikeProse(texts.join(' '))
}

const longestMessage = 4
/** Notes, choices, other items. */
const notExample = /^\s*(?:[-*o] |\(?\w{1,2}[.)] |NOTE|WARNING|CAUTION|IMPORTANT|[A-Z ]{3,30}:)/
const pointer = /^\s*(?:HKEY_|HKLM\\|HKCU\\|Q\d{5,6}\b|(?:https?|ftp):\/\/)/
