import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import type {Sentence} from '../sentence.ts'
import {typeOf, typePattern, typeWordPattern} from '../type.ts'
import {nameAtEnd} from './before-noun.ts'
import {exampleFrom} from './example.ts'
import {each, regex} from './words.ts'

/**
 * Names that stand before their type: `MaxBufferSize (DWORD)`, `SiteDomain is a REG_SZ value`,
 * `Application: REG_SZ: D:\\Tools`, `"Recent:REG_SZ:C:\\Recycled"` (Q154384, Q153655, Q151239, Q168920).
 */
export function namesBesideType({text, at}: Sentence): Fact[] {
  const found: Fact[] = []
  if (!/reg|dword|string|binary/i.test(text)) return found
  const example = exampleFrom(text)
  each(types, text, (match) => {
    const type = typeOf(match[1] ?? '')
    const before = text.slice(Math.max(0, match.index - widest), match.index)
    const joint = joints.exec(before)
    if (!type || !joint) return
    const head = before.slice(0, joint.index)
    const isWord = !/_/.test(match[1] ?? '')
    if (
      isWord &&
      !/\(|type/i.test(joint[0]) &&
      !/^\s*(?:value|entry|type)/i.test(text.slice(match.index + match[0].length))
    )
      return
    const name = nameAtEnd(head, 'type', false) ?? bareName(head, joint[0])
    if (name === null) return
    const place = match.index - before.length + Math.max(0, head.lastIndexOf(name))
    const printed =
      /[:=]/.test(joint[0]) && place < example ? dataBehind(text.slice(match.index + match[0].length)) : null
    found.push(fact(at + place, {name, type, data: printed === null ? null : {text: printed, rank: 'listed'}}))
  })
  return found
}

const widest = 120
const types = regex(`(?<![\\w])(${typePattern}|${typeWordPattern}(?!\\w))`)

/** What joins a name to the type behind it. */
const joints =
  /(?:\s*,?\s*\((?:an? |of )?(?:data )?(?:type )?(?:of )?|["”]?\s*(?:[:=]|::|:=)\s*|,?\s+(?:registry\s+)?(?:value |entry |parameter |key )?(?:which\s+)?(?:(?:(?:is|was|be|been) added )?as|is|of|has|with|should be)\s+(?:an?\s+)?(?:value\s+of\s+)?(?:(?:the\s+)?(?:data\s+|variable\s+|value\s+)?type\s*(?:of\s+|:\s*)?)?)$/i

/** Before a colon even a plain word is a name: `current:REG_DWORD`. */
function bareName(head: string, joint: string): string | null {
  if (!/[:=]/.test(joint)) return null
  if (/<no name>$/i.test(head)) return '(Default)'
  const name = /(?:^|[\s"“(])([A-Za-z][\w.]*)$/.exec(head)?.[1] ?? null
  return name !== null && /^(?:type|value|data|name|as|is|of|to|entry|example|set|format)s?$/i.test(name) ? null : name
}

/** `: D:\\Tools\\Vi.exe` behind the type. */
function dataBehind(rest: string): string | null {
  const match = /^\s?[:=]\s?("[^"]{0,80}"|<[^<>]{1,60}>[^\s,;"]*|[^\s",;][^",;\n]{0,80}?)(?=["”]|[.,;)]?(?:\s|$))/.exec(
    rest
  )
  return match?.[1] && !/^(?:and|or|values?|entry|keys?)$/i.test(match[1]) ? cleanDatum(match[1]) : null
}
