import {fact} from '../fact.ts'
import {cleanName} from '../name.ts'
import type {ReadBlock} from '../read-block.ts'
import type {Sentence} from '../sentence.ts'

/**
 * The name that is typed in the step after the one that makes a new value or key (Q171406, Q156147).
 *
 * ```text
 * 5. On the Edit menu, point to New, and then click DWORD Value.
 * 6. Type "DontUseUNC" (without the quotation marks), and then press ENTER.
 * ```
 */
export function addTypedNames(blocks: readonly ReadBlock[]): void {
  let made: 'value' | 'key' | null = null
  let from = 0
  blocks.forEach((read, index) => {
    if (made && index - from > farthest) made = null
    for (const sentence of read.sentences) {
      const typed = made && read.block.item > 0 ? typedName(sentence) : null
      if (typed) {
        const isValue = made === 'value'
        read.facts = read.facts.filter(
          ({at, name, data}) =>
            (isValue && name !== null) || (!data && name === null) || at < typed.at - 1 || at > typed.end
        )
        if (made === 'key') read.subkeys.push({at: typed.at, name: typed.name, action: 'add', parent: null})
        else read.facts.push(fact(typed.at, {name: typed.name}))
        made = null
      }
      const below = made && !typed ? nameBelow(sentence, blocks[index + 1]) : null
      if (below) {
        const next = blocks[index + 1] as ReadBlock
        next.facts = []
        if (made === 'key') next.subkeys.push({at: 0, name: below, action: 'add', parent: null})
        else next.facts.push(fact(0, {name: below}))
        made = null
        return
      }
      const next = madeIn(sentence)
      if (next) {
        made = hasNameFrom(read, sentence.at + next.at, sentence.at + sentence.text.length) ? null : next.kind
        from = index
      } else if (hasNameFrom(read, sentence.at, sentence.at + sentence.text.length)) made = null
    }
  })
}

/** Steps between the two. */
const farthest = 4

/** "Type the following line, and then press ENTER:" above a name alone (Q161979, Q181950). */
function nameBelow({text}: Sentence, below: ReadBlock | undefined): string | null {
  if (below?.block.lines.length !== 1 || !announces.test(text)) return null
  const printed = below.block.text
  return /^\s*["“]?\s?[A-Za-z_][\w .()-]{1,60}["”]?(?:\s*\(without[^()]*\))?\s*$/.test(printed)
    ? cleanName(printed)
    : null
}

const announces =
  /\b(?:type|enter) (?:in )?the following (?:as the name (?:of|for) the new \w+|line|text|name|value|string|entry|(?:value|key|string|entry) name)\b[^.:]{0,50}:\s*$/i

function typedName({text, at}: Sentence): {name: string; at: number; end: number} | null {
  const match = typed.exec(text)
  const name = match?.[1] ? cleanName(match[1]) : null
  if (!match?.[1] || name === null || /[\\:=]/.test(name)) return null
  const place = at + match[0].indexOf(match[1])
  return {name, at: place, end: place + match[1].length}
}

const typed =
  /^\s*(?:[a-z\d][.)]\s+)?(?:On the right, |In the (?:right(?:-hand)? pane|(?:(?:add value|name|text|dialog|blank) )*(?:box|field)), )?(?:[Tt]ype|[Ee]nter|[Ss]pecify)\s+(?:the name\s+)?(["“][^"”⟦]{2,60}["”]|[A-Za-z_]\w+)(?:\s*\(without[^)]*\))?(?:\s+(?:as|for) the name)?,?\s*(?:(?:and(?: then)?|then)\s+(?:press|click|choose)\s+(?:ENTER|OK)\b|and then press ENTER|\.?\s*$)/i

/** What a sentence makes: "click New, and then click String Value", "choose Add Key". */
function madeIn({text}: Sentence): {kind: 'value' | 'key'; at: number} | null {
  const match = making.exec(text)
  return match ? {kind: /key$/i.test(match[0]) ? 'key' : 'value', at: match.index} : null
}

const making =
  /\b(?:click|select|choose|point to|use)\s+(?:on\s+)?(?:the\s+)?["“]?(?:new\b[^.]{0,60}?\b(?:(?:dword|string|binary|multi-string)(?: value)?|value|key)|add (?:value|key)|(?:dword|string|binary) value)\b/i

function hasNameFrom({facts, subkeys}: ReadBlock, at: number, end: number): boolean {
  return (
    facts.some((one) => one.name !== null && one.strength !== 'known' && one.at >= at && one.at < end) ||
    subkeys.some((one) => !one.isFolder && one.at >= at && one.at < end)
  )
}
