import {codeScore} from '../classify/code.ts'
import {looksLikeCommand} from '../classify/command.ts'
import {promisesError} from '../classify/lead.ts'
import {literalKind} from '../classify/literal-text.ts'
import {looksLikeProse, opensProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {isRule} from './rule.ts'

/**
 * What an item announces may stand left of its text: index after it, or −1 (Q105613, Q191548, Q181999).
 *
 * ```text
 * - No parameters, as in the following example:
 *
 * DEVICE=C:\DRIVER.SYS                            ← belongs to the item above
 *
 * - Some parameters and commas:
 * ```
 */
export function exampleEnd(lines: readonly Line[], at: number, contentEnd: number, style: string): number {
  const lead = lineAt(lines, contentEnd - 1).text
  if (!lead.endsWith(':') || at === contentEnd || at !== skipBlank(lines, contentEnd)) return -1
  const {indent} = lineAt(lines, at)
  for (let from = at; from < Math.min(lines.length, at + longestExample); ) {
    const end = chunkEnd(lines, from)
    if (!isExample(sampleTexts(lines, from, end), lead, from === at)) return -1
    const next = skipBlank(lines, end)
    const below = lines[next]
    if (!below || below.text.trimStart().startsWith(`${style} `)) return end
    // the last item ends here, unless the example goes on, or another one has no item to belong to
    if (next - end > 1 || below.indent !== indent || endsItem(lines, next)) return endsItem(lines, next) ? end : -1
    from = next
  }
  return -1
}

/** A sentence, an item or a title. */
function endsItem(lines: readonly Line[], at: number): boolean {
  const {text} = lineAt(lines, at)
  return opensProse(text) || sentence.test(text) || item.test(text) || isRule(lines[at + 1]?.text ?? '')
}

const sentence = /^\s*[A-Z][a-z]+ .*[a-z)]{2}[.:]$/
const item = /^\s*(?:[-*] |\d{1,2}[.)] |NOTE:)[A-Z"]/

/** In lines. */
const longestExample = 30

/** Code, commands, settings, keys and references; sentences when the item announces a message. */
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
