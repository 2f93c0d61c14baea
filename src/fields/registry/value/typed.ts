import {type Block, flowsOn, isFlattened, isProgram} from '../block.ts'
import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName} from '../name.ts'
import {typeOf, typePattern} from '../type.ts'

/**
 * A line that names a value and its type (Q241041, Q258469, Q102974, Q180647):
 *
 * ```text
 * EnablePortLocking:REG_DWORD            Ports: REG_MULTI_SZ: 8011-8031
 * AllowAnonymous   REG_DWORD   0 or 1:   Flags = REG_DWORD 0x408
 * ```
 *
 * `masked` is the block's text with its paths masked; a path before the name is passed over.
 */
export function typedLines(block: Block, masked: string): Fact[] {
  if (!/REG|DWORD/i.test(block.text) || isFlattened(block)) return []
  // data may end in semicolons as statements do: `IPM.MtgReq:REG_SZ:3.0;;;;SchMsg32.DLL;;` (Q101899)
  if (isProgram(block) && !/\w:REG_\w+:/.test(block.text)) return []
  const facts: Fact[] = []
  block.lines.forEach((line, index) => {
    const text = masked.slice(line.at, line.at + line.text.length)
    if (!anyType.test(text)) return
    const bare = bareType.exec(text)
    if (bare?.[1]) {
      // `REG_DWORD: Inventory False Logon Limit (default=3)` (Q121386)
      const named = typeOf(bare[1]) === 'REG_DWORD' ? typeFirst.exec(bare[2] ?? '') : null
      if (named?.[1]) {
        facts.push(fact(line.at, {name: named[1], type: 'REG_DWORD', default: named[2] ?? null}))
        return
      }
      const below = /^\s*(?:0x[\da-f]+|\d+)\s*$/i.exec(block.lines[index + 1]?.text ?? '')?.[0]
      facts.push(fact(line.at, {type: typeOf(bare[1]), ...afterType(bare[2] ?? below ?? '')}))
      return
    }
    const match = typedLine.exec(text)
    if (!match || flowsOn(block, index) || /^:?, [a-z]/.test(match[4] ?? '')) return
    const [, before = '', mark = '', type = '', rest = ''] = match
    // what goes on behind the brackets is a sentence
    const name = mark.includes('(') && /^\)?[,.]?\s+[a-z]{2,}/.test(rest) ? null : lineName(before, mark)
    if (name === null) return
    facts.push(
      fact(line.at, {
        name,
        type: typeOf(type),
        ...(mark.includes('(') && !/^\)?\s*(?:[:=-]|0x|\d)/.test(rest)
          ? none
          : afterType(goOn(rest, block, masked, index)))
      })
    )
  })
  return facts
}

/** The name stands on the line above: `REG_DWORD: 1` (Q250925). */
const bareType = new RegExp(`^\\s*(${typePattern})\\s*(?:[:=]\\s*(\\S.*))?$`, 'i')

const typeFirst = /^([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,5})(?:\s*\(default\s*=\s*(\w+)\))?$/

/** A sentence goes on behind the brackets. */
const none = {data: null, default: null}

/** Cheaper than the whole form, which most lines are not. */
const anyType = new RegExp(`${typePattern}|DWORD|String|Binary`, 'i')
const typedLine = new RegExp(
  `^[-*\\s]*(?:[a-z]\\s(?=\\w+:))?(.{1,70}?)(\\s*[:=,]+\\s*\\[?|\\s+-\\s+|\\s+as\\s+(?:an?\\s+)?|\\s*\\(|\\s+)(${typePattern}|(?<=\\()(?:DWORD|String|Binary)(?=\\))|(?<=\\s)DWORD(?=\\s+0x))[)\\]]?(.*)$`,
  'i'
)

function lineName(before: string, mark: string): string | null {
  const text = before
    .replace(/^.*⟧[\s:,.]*/, '')
    .replace(/^\d+ for (?=\S)/, '')
    // `The value is .pl: REG_SZ: C:\\perl\\bin\\perl.exe %s` (Q164881)
    .replace(/^The value is (?=\S+$)/, '')
    .replace(leadIn, '')
    .replace(/^(?:value|add value|valuename|value name|entry)\s*[:=]\s*/i, '')
  if (text === '' || /[⟦⟧]/.test(text) || notName.test(text)) return null
  if (
    /^\s+as\s/i.test(mark) &&
    /\b(?:value|values|name|named|called|parameter|under|create|add|select|this|it|entered|data|entry|set)\b/i.test(
      text
    )
  )
    return null
  // a name of several words needs a mark or a column gap before the type
  const isPlain = /^\s?$/.test(mark) && !/^\S+$/.test(text)
  if (
    isPlain &&
    (!/^(?:[A-Z]\S*|\d+)(?: \S+){1,4}$/.test(text) ||
      /\b(?:a|an|the|is|of|as|type|to|data|with|value|and)\b/i.test(text))
  )
    return null
  if (
    /[.?!] /.test(text) ||
    /\b(?:is|are|was|were|has|have|where|which|when|if|you|may|should|will|must|following|example|such as)\b/i.test(
      text
    )
  )
    return null
  // "Look at the Identifier:REG_SZ value"
  const own = text.replace(/^\D*\s(?:the|an?)\s+(?=\S+$)/, '')
  return cleanName(own)
}

/** What a step says before the name: `Double-click the value DriverParameter:REG_SZ:IRQ=5`. */
const leadIn =
  /^(?:double-? ?click|select|choose|click|change|modify|edit|set|add|locate|find|verify|enter|highlight|remove|delete|open|edit|the)\s+(?:on\s+)?(?:the\s+)?(?:(?:value|entry|parameter)\s+)?(?=\S)/i

const notName =
  /^(?:use|type|enter|and|or|then|to) |^(?:(?:the )?(?:value |data |date |registry |entry )*types?|data|value|values|value data|a|an|the|as|of|and|or|is|click|select|choose|type|new|add|for|with|set|use|in|to)$|\b(?:type|data type) (?:of|is|to)$|[. ]REG_$|^[^A-Za-z<"@%*.\d]|^\d$/i

/** Long data go on below a full line. */
function goOn(rest: string, block: Block, masked: string, index: number): string {
  let text = rest
  for (let next = index + 1; next < block.lines.length && next < index + 12; next++) {
    const above = block.lines[next - 1]
    const line = block.lines[next]
    if (
      !above ||
      !line ||
      !/^\s*[:=]/.test(rest) ||
      (above.width < 66 && !(/;$/.test(above.text) && /^\d+;/.test(line.text))) ||
      typedLine.test(line.text) ||
      /^[A-Z][\w ]*:\s/.test(line.text)
    )
      break
    text += ` ${masked.slice(line.at, line.at + line.text.length)}`
  }
  return text
}

/** What stands behind the type: `: 0x7`, `= 0 (Decimal)`, `default: 60`, `Range: …`. */
export function afterType(rest: string): Pick<Fact, 'data' | 'default'> {
  // "Add the value ExcludeProfileDirs as REG_SZ. The directory names …" (Q188692)
  if (/^\. [A-Z]/.test(rest)) return none
  const text = rest.replace(/^\)?\s*(?:[:=,-]|->|to(?= (?:0x|\d|")))?\s*(?:(?:value|data)\s*[:=]\s*)?/i, '').trim()
  const byDefault = /(?:^|[(;,\s])default(?: value)?\s*(?:is|[:=])?\s+?([^\s;,)]+)/i.exec(text)
  // "choose the Login:REG_SZ: value." (Q101899)
  const isOther =
    /^(?:or REG_|\(?(?:default|range|boolean|valid|value range|possible)\b|(?:value|entry|keys?|and|is|can)(?:\s.*|[.,])?$|-?\s*$)/i.test(
      text
    )
  // `ExportList REG_SZ List`, `Throughput REG_DWORD Kilobytes per second`: what stands behind a blank alone describes (Q103004)
  const isDescription = /^\s+[A-Za-z]{3}/.test(rest) && /^(?!(?:true|yes|off)\b)[A-Za-z][A-Za-z -]+:?$/i.test(text)
  const datum = isOther || isDescription ? null : cleanDatum(text.replace(/:$/, '').replace(/\s+Default\b.*$/i, ''))
  return {
    data: datum === null ? null : {text: datum, rank: 'listed'},
    default: byDefault?.[1] ? cleanDatum(byDefault[1]) : null
  }
}
