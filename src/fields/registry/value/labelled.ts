import {type Block, flowsOn, lineIndex} from '../block.ts'
import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import {typeOf, typePattern} from '../type.ts'

/**
 * Values as labelled lines (Q241041's neighbours Q231453, Q258469, Q126008):
 *
 * ```text
 * Value Name: DisableNTLMPreAuth      Entry: MaxPoolThreads      Value: HideNoneOfAbove
 * Data Type:  REG_DWORD               Type:  REG_DWORD           Type:  Binary
 * Value:      1                       Default: 10                Data Value: 01
 * ```
 *
 * `Value:` is the name where no other label is and a type or data follows, else it is the data.
 * A block that begins with a type or data goes on with the value named before it.
 */
export function labelledValues(block: Block, above: string): {facts: Fact[]; covered: [number, number][]} {
  const labels = labelsOf(block)
  const facts: Fact[] = []
  const covered: [number, number][] = []
  let open: Fact | null = null
  const hasKeyBelow = (index: number) => {
    for (const {label} of labels.slice(index + 1)) {
      if (nameLabels.test(label) || label === 'name' || label === 'value') return false
      if (/^(?:registry )?(?:sub)?key|^path$/.test(label)) return true
    }
    return false
  }
  labels.forEach((label, index) => {
    // `Name : REG_SZ : user defined` is a typed line (Q102966)
    if (label.label === 'name' && startsWithType.test(label.text)) return
    const role = roleOf(label, labels, index, open, /⟧\s*$/.test(block.text.slice(0, label.at)))
    const isNext = role === 'name' || !open || (role === 'type' && open.type !== null && open.name === null)
    // `Value: NoLogoff (REG_DWORD) 0x1` is a typed line with a label before it
    if (isTyped.test(label.text)) return
    if (label.label !== '' && !isRemark.test(label.label)) covered.push([label.at, endOfField(block, label)])
    if (role === 'other') return
    if (isNext && !(role !== 'name' && open)) {
      open = fact(label.at, {
        type:
          role === 'name' ? (typeOf(label.label) ?? (/^\w+\s+DWORD\b/.test(label.text) ? 'REG_DWORD' : null)) : null,
        name: role === 'name' ? nameOf(label.text) : nameAbove(label, labels, above, block)
      })
      if (role === 'name' && open.name === null) {
        open = null
        return
      }
      if (open.name !== null && hasKeyBelow(index)) open.isForNextKey = true
      facts.push(open)
    }
    if (open) fill(open, role, label.text)
  })
  return {facts, covered}
}

/** The field is the label's line and the deeper ones below it; what follows at its depth is text. */
function endOfField(block: Block, label: Label): number {
  const first = lineIndex(block, label.at)
  const indent = block.lines[first]?.indent ?? 0
  let last = first
  while ((block.lines[last + 1]?.at ?? label.end) < label.end && (block.lines[last + 1]?.indent ?? 0) > indent) last++
  const line = block.lines[last]
  return Math.min(label.end, line ? line.at + line.text.length : label.end)
}

const isTyped = new RegExp(`^\\S+(?:\\s*[(:]\\s*|\\s+)${typePattern}`, 'i')

const startsWithType = new RegExp(`^${typePattern}\\s?:`, 'i')

/** Labels whose text is sentences. */
const isRemark = /^(?:description|comments?|meaning|purpose|section|location|path)$/

type Role = 'name' | 'type' | 'data' | 'default' | 'other'

interface Label {
  at: number
  label: string
  text: string
  /** Offset after the text. */
  end: number
}

function labelsOf(block: Block): Label[] {
  if (!/[:=]/.test(block.text)) return []
  const found: {at: number; label: string; end: number}[] = []
  labels.lastIndex = 0
  for (let match = labels.exec(block.text); match; match = labels.exec(block.text)) {
    // "add the parameter RandomAdapter under the following" ends with `subkey:` on the next line (Q131736)
    if (isEndOfSentence(block, match.index, match.index + match[0].length)) continue
    const label = (match[1] ?? match[2] ?? match[3] ?? '')
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .replace(' (parameter)', '')
      .replace(/^registry (?=values?$)/, '')
    found.push({at: match.index, label, end: match.index + match[0].length})
  }
  return found.map(({at, label, end}, index) => ({
    at,
    label,
    text: block.text.slice(end, found[index + 1]?.at ?? block.text.length).trim(),
    end: found[index + 1]?.at ?? block.text.length
  }))
}

function isEndOfSentence(block: Block, from: number, to: number): boolean {
  if (block.text.slice(to).trim() !== '' || !block.text.endsWith(':')) return false
  return flowsOn(block, lineIndex(block, to - 1)) && block.lines.at(-1)?.at === from
}

const words =
  '(?:(?:string|registry|key|dword|binary|new) )?value(?: \\(parameter\\))?[ -]?names?|add value|entry name|parameter name|string name|value entry(?: name)?|entry|parameter|name|' +
  '(?:registry )?(?:value )?(?:data|date)[ -]?types?|value[ -]?types?|entry type|parameter type|registry type|reg type|type|' +
  '(?:dword |string |binary )?value data|data value|value string|string value|entry value|dword value|binary value|data string|data|string|dword|binary|decimal|hexadecimal|hex|value setting|(?:registry )?values?|settings?|' +
  'default(?: ?value| data| setting)?s?|' +
  'radix|valid range|(?:value )?range|added in|introduced in|function|valid values|possible values|class(?: name)?|keys?(?: names?)?|registry (?:key|path|location)|subkey(?: name)?|subtree|hive|path|location|description|component name|comments?|meaning|base|units?|purpose|section'
/** A label at the beginning of a line, after a column gap or a mark; the plainest two also within a line. */
const labels = new RegExp(
  `(?:(?<=^|\\n)[-*"\\s]*(${words})(?:\\s?\\((?:hex|decimal|dec|string|dword|binary|reg_\\w+|case[ -](?:in)?sensitive|optional|required)\\))?\\s*(?::(?!\\\\|REG_)|(?<=(?:type|data|description|default|range|value name|subkey name)\\s*)=|(?<=data type\\s+)(?=REG_))|(?<=\\s{2}|[,;"] )(${words})\\s?(?::(?=\\s|[\\d])|(?<=(?:type|data|default|range) ?)=)|(?<= )(value name|data type|value data|(?<=REG_\\w+ )(?:string|data|value))\\s?:(?=\\s))`,
  'gi'
)

const nameLabels =
  /^(?:(?:string |registry |key |dword |binary |new )?value ?names?|add value|entry name|parameter name|string name|value entry(?: name)?|entry|parameter)$/
const typeLabels = /type/
const dataLabels =
  /^(?:(?:dword |string |binary )?value data|data value|value string|string value|entry value|dword value|binary value|data string|data|string|dword|binary|decimal|hexadecimal|hex|value setting|settings?)$/

function roleOf(
  {label, text}: Label,
  all: readonly Label[],
  index: number,
  open: Fact | null,
  isBelowPath: boolean
): Role {
  if (label === '') return 'other'
  if (nameLabels.test(label)) return 'name'
  // `DWORD: SecureVPN` names a value, `DWORD: 1` gives its data
  if (/^(?:dword|string|binary)(?: value)?$/.test(label) && isIdentifier(text.split('\n')[0] ?? '') && !open?.type)
    return 'name'
  // `Subkey Name = DbFileNm` (Q123323)
  if (label === 'key' || label === 'subkey name')
    return /^[A-Z]\w+$/.test(text) && all.some((other) => typeLabels.test(other.label)) ? 'name' : 'other'
  if (typeLabels.test(label) || (label === 'class' && typeOf(text) !== null)) return 'type'
  if (dataLabels.test(label)) return 'data'
  if (label.startsWith('default')) return 'default'
  if (label === 'name')
    return all.some((other) => typeLabels.test(other.label) || other.label === 'class' || dataLabels.test(other.label))
      ? 'name'
      : 'other'
  if (!label.startsWith('value')) return 'other'
  // `Value:` — the data of a value that has a name, or the name itself
  if (open?.name && open.data === null) return 'data'
  // `Value: UseGeneralQuery=YES` (Q180693)
  if (!open?.name && /^[A-Za-z]\w+\s?=\s?\S/.test(text)) return 'name'
  // `Value: Provider Location` alone below its key (Q246583)
  if (all.length === 1 && isBelowPath && /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,4}$/.test(text)) return 'name'
  const following = all.slice(index + 1, index + 4)
  const isNamed = all.slice(0, index).some((other) => nameLabels.test(other.label) || other.label === 'name')
  if (isNamed) return 'data'
  // `Value : MasterPeriodicity DWORD <number in seconds>` (Q142692)
  if (/^[A-Z]\w+\s+DWORD\b/.test(text)) return 'name'
  if (following.some((other) => typeLabels.test(other.label) || dataLabels.test(other.label))) return 'name'
  return /^["“]?[\d<]/.test(text) || cleanDatum(text) === null || !isIdentifier(text.split('\n')[0] ?? '')
    ? 'data'
    : 'name'
}

/** The name is the first line; what stands in brackets behind it explains it. */
function nameOf(text: string): string | null {
  const line = (text.split('\n', 1)[0] ?? '').replace(/^(\w+)\s+DWORD\s.*$/, '$1')
  const assigned = /^([^=]{1,50}?)\s*=\s*\S/.exec(line)
  return cleanName(assigned?.[1] ?? line)
}

/** `EnableDeadGWDetect` on the line above `Key: …`, `Value Type: …`, or as the heading. */
function nameAbove({at}: Label, all: readonly Label[], above: string, block: Block): string | null {
  if (all.some((label) => nameLabels.test(label.label))) return null
  const first = all[0]
  if (!first || first.at > at) return null
  const before = block.text.slice(0, first.at).trim()
  const line = (before === '' ? above : before).split('\n').at(-1)?.trim() ?? ''
  // `Value: Notification Packages` in a block of its own (Q152841)
  const labelled = before === '' ? /^value\s?:\s*(\S.{1,60})$/i.exec(line)?.[1] : undefined
  if (labelled !== undefined && /type/.test(first.label)) return cleanName(labelled)
  return /^(?!.*\bREG_)[\w.() /-]{2,50}$/.test(line) && isIdentifier(line) && !/\s.*\s.*\s/.test(line)
    ? cleanName(line)
    : null
}

function fill(open: Fact, role: Role, text: string): void {
  const line = oneDatum(text)
  if (role === 'name') {
    const assigned = /^[^=]{1,50}?\s*=\s*(\S.*)$/.exec(text.split('\n', 1)[0] ?? '')
    const datum = assigned?.[1] ? cleanDatum(assigned[1]) : null
    if (datum !== null) open.data = {text: datum, rank: 'listed'}
  }
  if (role === 'type') {
    // `Data Type: REG_SZ = <path>` (Q239536)
    const assigned = /^REG_\w+\s*=\s*(\S.*)$/.exec(line)?.[1]
    const datum = assigned ? cleanDatum(assigned) : null
    if (datum !== null) open.data ??= {text: datum, rank: 'listed'}
  }
  if (role === 'type') open.type ??= typeOf(line) ?? typeOf(line.split(/[\s(]/, 1)[0] ?? '')
  if (role === 'data') {
    if (fillEnumeration(open, text)) {
      // `0 - ignore`, `1 - lowercase`, and below them `(default=0)` (Q276015)
      const below = enumeratedDefault.exec(text)?.[1]
      if (below) open.default ??= below
      return
    }
    if (/\(default\)\s*$/i.test(line)) open.default ??= cleanDatum(line.replace(/\s*\(default\)\s*$/i, ''))
    // `Value: 0 (Default) or 1` (Q192023), `0 (Default, Delete target) or 1 (Overwrite target)` (Q235184)
    const between = /^(\S+) \(default(?:[,;] [^()]*)?\)( or \S+)(?: \([^()]*\))?$/i.exec(line)
    if (between?.[1]) open.default ??= between[1]
    // `Data: 0 (default), 1, or 250 (maximum)` (Q150953), `0 (default) to 5`
    const first = between ? null : /^(\S+) \(default\)(?=,| to \d)/i.exec(line)
    if (first?.[1]) open.default ??= first[1]
    const isOnlyDefault = onlyDefault.test(line)
    const datum = isOnlyDefault
      ? null
      : cleanDatum(between ? `${between[1]}${between[2]}` : first ? line.replace(/ \(default\)/i, '') : line)
    if (datum !== null) open.data ??= {text: datum, rank: 'set'}
    const stated = statedDefault.exec(text)
    if (stated) open.default ??= cleanDatum(stated[1] ?? stated[2] ?? '')
  }
  if (role === 'default') {
    open.default ??= cleanDatum(line)
    // `Default: 1 (change to 2)` (Q159352)
    const changed = /\(change(?:d)? to (\S+?)\)/i.exec(line)?.[1]
    if (changed) open.data ??= {text: changed, rank: 'set'}
  }
}

/** `Value: Default is 0` (Q215505), `Value: 60 is the default; set the value depending on …` (Q271724). */
const onlyDefault = /^(?:the )?default(?: value)? is\b|^\S+ is the default\b/i
const statedDefault =
  /(?:^|[(;] ?)(?:the )?default(?: value)?(?: is| ?=| ?:| (?=\d)) ?(\d{1,3}(?:,\d{3})+|[^\s,;)]+)|^(\S+) is the default\b/i

/** Several data, each explained on a line of its own: none is the one to set, one may be the default (Q322800). */
function fillEnumeration(open: Fact, text: string): boolean {
  // `0 , 1 or 2` above what each means (Q217336)
  if (/^\d+(?:\s*,\s*\d+)*\s*,?\s*or\s+\d+\s*(?:\n|$)/.test(text)) return false
  const lines = text.split('\n').filter((line) => explained.test(line))
  if (lines.length < 2) return false
  const byDefault = lines.find((line) => /\bdefault\b/i.test(line))
  if (byDefault) open.default ??= explained.exec(byDefault)?.[1] ?? null
  return true
}

const enumeratedDefault = /\n\s*\(default\s?[=:]?\s?(0x[\da-f]+|\d+)\)/i

const explained = /^\s*(?:\(default\)\s*)?(0x[\da-f]+|\d+)\s*(?:={1,2}|-|is|:|\s{2})\s*\S/i

/** The first line, and the next one when the datum cannot end there. */
function oneDatum(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const [first = '', second = ''] = lines
  return /[\\,;]$/.test(first) || (first.includes('"') && first.split('"').length % 2 === 0)
    ? `${first}${second}`
    : first
}
