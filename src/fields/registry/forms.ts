import {type Block, lineAt} from './block.ts'
import type {Fact} from './fact.ts'
import type {Mention} from './mention.ts'
import type {ReadBlock} from './read-block.ts'
import {addsKey, describesValue, isAnnounced} from './steps/new-keys.ts'
import {announced} from './value/announced.ts'
import {assignedValues} from './value/assignment.ts'
import {namesBehindPath} from './value/behind-path.ts'
import {infValues} from './value/inf.ts'
import {labelledValues} from './value/labelled.ts'
import {announcesValues, listedNames} from './value/name-list.ts'
import {policyValues} from './value/policy.ts'
import {regFileValues} from './value/reg-file.ts'
import {typedLines} from './value/typed.ts'

/** Recognisers by form, the surest first; what one has read the next ones, and the sentences, leave alone. */
export function factsOf(
  block: Block,
  masked: string,
  own: readonly Mention[],
  above: readonly ReadBlock[]
): {facts: Fact[]; rest: string} {
  const lead = above.findLast((one) => one.block.kind !== 'separator')
  const leadText = lead?.masked.slice(-longestLead).replaceAll('\n', ' ') ?? ''
  // names below a key alone are announced above it (Q173497)
  const leads =
    lead && /^[\W]*⟦[^⟧]*⟧\W*$/.test(lead.masked) ? above.slice(-4).filter((one) => one.block.kind !== 'separator') : []
  const listLead = leads.length > 1 ? (leads.at(-2)?.masked.slice(-longestLead).replaceAll('\n', ' ') ?? '') : leadText
  if (block.lines.length === 1 && isAnnounced(leadText, block.text)) return {facts: [], rest: ''}
  if (addsKey.test(leadText) && !describesValue.test(block.text)) return {facts: [], rest: ''}
  const answer = announced(block, leadText)
  if (answer) return {facts: [answer], rest: ''}
  const written = [...infValues(block), ...regFileValues(block), ...policyValues(block)]
  if (written.length > 0) return {facts: written, rest: ''}
  const labelled = labelledValues({...block, text: masked}, lead?.block.text ?? '')
  const facts = [...labelled.facts, ...namesBehindPath(masked)]
  let rest = blank(masked, labelled.covered)
  const isBelowKey =
    own.some((mention) => mention.isAlone) || (lead?.mentions.some((mention) => mention.isAlone) ?? false)
  const forms = [
    () => typedLines(block, rest),
    () =>
      block.kind !== 'code' || isBelowKey
        ? assignedValues(block, rest, isBelowKey || announcesValues(leadText))
        : announcesDefaults.test(leadText) && above.slice(-3).some(({mentions}) => mentions.some((one) => one.isAlone))
          ? assignedValues(block, rest, true).map(asDefault)
          : announcesEntries.test(leadText)
            ? assignedValues(block, rest, true)
            : [],
    () => (labelled.facts.length === 0 ? listedNames(block, rest, listLead) : [])
  ]
  const isInstruction = instructs.test(leadText) || instructs.test(masked.slice(0, block.lines[0]?.text.length ?? 0))
  for (const form of forms) {
    const found = form()
    facts.push(...(isInstruction ? found.map(asInstruction) : found))
    rest = blank(
      rest,
      found.map((fact) => lineRange(block, fact.at))
    )
  }
  return {facts, rest: block.kind === 'code' ? '' : rest}
}

/** A lead that says what to do: what stands below it is to be set. */
const instructs =
  /\b(?:add|create|enter|set|change|modify|edit|make|type|specify|use|insert|replace|configure|should|must)\b[^.]{0,120}$/i

function asInstruction(one: Fact): Fact {
  return one.data?.rank === 'listed' ? {...one, data: {...one.data, rank: 'set'}} : one
}

/** "The default values are as follows. All data types are REG_SZ." above code (Q103004). */
const announcesDefaults = /\bdefault values\b[^.]*[.:](?:\s[^.]*[.:])?\s*$/i

/** "The Options subkey contains the following entries, all of which are REG_DWORD:" above code (Q102966). */
const announcesEntries = /\bsub-?key\b[^.]*\bfollowing (?:entries|values)\b[^.]*:\s*$/i

function asDefault(one: Fact): Fact {
  return {...one, data: null, default: one.data?.text ?? null}
}

/** What a sentence announces stands at its end. */
const longestLead = 200

/** Blanks in place of what is read already; line ends stay. */
function blank(text: string, ranges: readonly (readonly [number, number])[]): string {
  if (ranges.length === 0) return text
  let result = ''
  let last = 0
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from < last) continue
    result += text.slice(last, from) + text.slice(from, to).replace(/[^\n]/g, ' ')
    last = to
  }
  return result + text.slice(last)
}

function lineRange(block: Block, at: number): [number, number] {
  const line = lineAt(block, at)
  return [line.at, line.at + line.text.length]
}
