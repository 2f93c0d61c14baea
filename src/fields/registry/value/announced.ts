import type {Block} from '../block.ts'
import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName} from '../name.ts'
import {isName} from '../prose/plausible.ts'
import {typeOf, typePattern} from '../type.ts'

/**
 * A name or a datum alone in its block, announced by the sentence above.
 *
 * ```text
 * As the Value Name, type:             Change the string to the following:
 *
 *   Non-MAPI Embedded Messages           \Device\CE2NDIS31
 *   (Q157420)                            (Q124299)
 * ```
 */
export function announced(block: Block, lead: string): Fact | null {
  const isQuoted = block.lines.length <= 3 && /^["“]/.test(block.text)
  if ((block.lines.length !== 1 && !isQuoted) || block.kind === 'heading' || block.text.length > 200) return null
  if (announcesName.test(lead)) {
    const name = /:/.test(block.text) ? null : cleanName(block.text)
    return name === null ? null : fact(0, {name})
  }
  // "change the string value" above `EnableDNS` and "in the registry key" (Q137368, Q133188)
  if (edits.test(lead) && isIdentifierOrNumber.test(block.text))
    return fact(0, {name: block.text.trim(), isForNextKey: true})
  const added = plainName.test(block.text) ? announcesNew.exec(lead) : null
  if (added) {
    const name = cleanName(block.text)
    // "Add the following case-sensitive DWORD value of 0:", "… value (type of DWORD set to 1):" (Q166545, Q161945)
    const printed = added[1] ?? added[3]
    const text = printed === undefined ? null : cleanDatum(printed)
    if (name !== null && isName(name, false))
      return fact(0, {name, type: typeOf(added[2] ?? ''), data: text === null ? null : {text, rank: 'set'}})
  }
  if (!announcesDatum.test(lead) || anyType.test(block.text) || /^(?:Value|Data|Type)\b.*:/i.test(block.text))
    return null
  const datum = cleanDatum(block.flat)
  return datum === null ? null : fact(0, {data: {text: datum, rank: 'set'}})
}

const anyType = new RegExp(`${typePattern}|=`, 'i')
const announcesName =
  /\bname of the (?:new )?(?:value|entry)\b[^.]{0,20}:\s*$|\badd value\b[^.:]*\b(?:type|enter)\s*:\s*$|\bvalue name\b[^.]{0,40}:\s*$|\badd value\b[^.]*\badd the following (?:registry )?(?:value|entry):\s*$/i
/** "Create the following new registry value:" above `Allow fuzzy proxy search` (Q176046). */
const announcesNew =
  /(?:^|[.,]\s+|\bthen\s+)(?:create|add)\s(?:the\s)?following\s(?:new\s)?(?:case-sensitive\s)?(?:(?:registry\s|dword\s|string\s|binary\s)?value(?:\sof\s([^\s:]+))?|registry\s(?:entry|parameter))\s?(?:\(type\sof\s(\w+)(?:\sset\sto\s([^\s()]+))?\)\s?)?:\s*$/i
const edits = /\b(?:change|edit|add|delete|modify|set)\sthe\s(?:(?:string|dword|binary)\svalue|value\sname)\s*$/i
const isIdentifierOrNumber = /^\s*(?:[A-Za-z]\w+|\d{8})\s*$/
const plainName = /^[A-Z][\w()/-]*(?: [\w()/-]+){0,6}$/
const announcesDatum =
  /\b(?:(?:chang(?:e|ing)|set(?:ting)?|edit(?:ing)?|modify(?:ing)?)\b[^.]{0,60}\b(?:to|as)(?: the following| be| read| look like this)?(?:,? and (?:then )?(?:click|press|choose) \w+)?|(?:type|enter|add)\b[^.]{0,40}\b(?:following (?:value|string|data|text|path|number|(?:line|URL|address) in(?:to)? the (?:value data|data|string))|string|value data|data box|as the data|(?:data|string|value data) (?:field|box)|following string into the value data field)(?: \w+){0,3}(?:,? and then (?:click|press|choose) \w+)?|\b(?:as the|in the) (?:data|string|value data)\b[^.]{0,40}|\bin the [Vv]alue data box, type the following|\bwith the following (?:data value|value data|data|string)|\bvalues? (?:should |must )?(?:has|have|is given|(?:are|be) given) the following value|\bvalue data (?:for|of) the \w+ value reads|should (?:read|be)(?: as follows)?)\s*:\s*$/i
