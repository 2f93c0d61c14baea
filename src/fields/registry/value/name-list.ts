import type {Block} from '../block.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'

/** The sentence above ends by announcing values: "Edit the following values:", "Both are DWORD values:" (Q173497, Q169234). */
export function announcesValues(lead: string): boolean {
  if (/\b(?:data for|sample|looks?|contains? the following data|multi-? ?string)\b/i.test(lead.slice(-90))) return false
  return (
    /\bfollowing (?:\w+ ){0,3}(?:values?|entry|entries|parameters?)\b(?:[^.]|\.(?=\w))*:\s*$/i.test(lead) ||
    /\b(?:values|entries|parameters)\b[^.:]{0,40}:\s*$/i.test(lead)
  )
}

/**
 * Names alone on their lines below such a sentence.
 *
 * ```text
 * Edit the following values:
 *
 *   sThousand (for the digit-grouping symbol)
 *   sList (for the list separator)
 * ```
 */
export function listedNames(block: Block, masked: string, lead: string): Fact[] {
  if (!announcesValues(lead) || block.kind === 'heading') return []
  const facts: Fact[] = []
  const isStrong =
    /\bfollowing (?:(?:registry|dword|string|binary|reg_\w+|two|three|four|five) )*(?:values|entries|parameters)\b/i.test(
      lead.slice(-60)
    ) || /\bfollowing (?:registry )?(?:value|entry|parameter)\b[^.]*$/i.test(lead)
  for (const line of block.lines) {
    const text = masked.slice(line.at, line.at + line.text.length)
    const match = alone.exec(text)
    const name = match?.[1] ? cleanName(match[1]) : null
    if (name === null || !(isIdentifier(name) || (isStrong && /^[A-Z]\w*$/.test(name))) || /\s.*\s/.test(name))
      return facts
    facts.push(fact(line.at, {name}))
  }
  return facts
}

const alone = /^[-*\s]*"?([A-Za-z_][\w.-]*(?:\s[A-Za-z][\w.-]*)?)"?(?:\s*\(.*|\s+-+\s.*|\s*[,;.:]?)?$/
