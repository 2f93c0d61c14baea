import type {Block} from './block.ts'
import {cleanDatum} from './datum.ts'
import type {Datum} from './fact.ts'
import {nounBefore, placed, valueNouns} from './lead-noun.ts'
import type {Mention} from './mention.ts'
import {asKey, asMarkedKey, type Reading} from './read-as.ts'
import {tailOf} from './reading-tail.ts'
import {typeOf, typePattern, typeWordPattern} from './type.ts'

/** How a name is called a value: with a type, by "the NAME value", or in any other way. */
export type Said = 'typed' | 'value' | 'named'

/** What stands around a path and tells whether its last name is a key or a value. */
export interface Surroundings {
  /** Masked text of the block before the path, or of the block above when nothing stands before it. */
  before: string
  /** Masked text after the path, the next block's when nothing more stands in this one. */
  after: string
  /** Masked text of the blocks after that, up to the next path. */
  below: string
  /** Names that other lines or sentences call values, lower case. */
  names: ReadonlyMap<string, Said>
  /** Names of values in the sentence before the path, lower case. */
  namesBefore: readonly string[]
  /** A form in the same block names a value. */
  hasNameInBlock: boolean
  /** A value with a name of its own stands directly below. */
  hasValuesBelow: boolean
  /** A name stands alone on the next line. */
  hasLoneNameBelow: boolean
  /** Another name is spoken of below as a value. */
  hasOtherNameBelow: boolean
  /** Below stand a type or data, labelled, without a name. */
  isDescribedBelow: boolean
}

/** A lead that says what to do. */
const instructs = /\b(?:add|create|enter|set|change|modify|edit|make|should|must|appears as follows)\b[^.]{0,120}$/i

/** Read a path as a key or a value. The order of the questions is the order of their weight. */
export function readingOf(mention: Mention, block: Block, around: Surroundings): Reading {
  const last = mention.segments.at(-1) ?? ''
  if (mention.segments.length < 2) return asKey
  if (/^\s*\(value\b/i.test(around.after)) return {...asKey, kind: 'value', isMarked: true}
  if (/^\s?[\\/]|^\]/.test(around.after) || block.text[mention.from - 1] === '[') return asMarkedKey
  // `…\Device0"Device Description"="…"` (Q199811)
  if (around.hasLoneNameBelow || /^"[^"\n]{1,60}"\s?=/.test(around.after)) return asMarkedKey
  // `Profile: REG_SZ: HKEY_…`: the datum of a value is a key itself
  if (datumMark.test(block.text.slice(Math.max(0, mention.from - longestLabel), mention.from))) return asMarkedKey
  const written = regWrite.test(block.text.slice(Math.max(0, mention.from - 30), mention.from))
    ? writtenBehind(block.text.slice(mention.from, mention.to + longestLabel))
    : null
  if (written) return written
  const typeBefore = markBefore(around.before)
  // `Key: HKEY_…\Parameters` among labelled lines, whatever label follows (Q137565)
  const isLabelledKey =
    /(?:^|\n)\W*(?:registry )?(?:sub)?key(?: name)?\s?:\s*["'\\]*$/i.test(
      block.text.slice(Math.max(0, mention.from - longestLabel), mention.from)
    ) && !/^\s*[:=]/.test(around.after)
  // without a name among the labels the last name is the value's (Q140829)
  if (isLabelledKey && /^\s*\n\s*(?:data )?type\s*:/i.test(around.after) && !around.hasNameInBlock)
    return {...asKey, kind: 'value', isMarked: true}
  if (isLabelledKey && /^\s*\n/.test(around.after)) return asMarkedKey
  // `Key:` alone on the line above (Q225050)
  if (labelAlone.test(around.before) && !around.isDescribedBelow && !/^\s*[:=]/.test(around.after)) return asMarkedKey
  const tail = tailOf(around.after)
  if (tail)
    return {
      ...tail,
      type: tail.type ?? typeBefore ?? null,
      isTypeSure: tail.type !== null,
      data: tail.data && instructs.test(around.before) ? {...tail.data, rank: 'set'} : tail.data
    }
  if (typeBefore !== undefined) return {...asKey, kind: 'value', isMarked: true, type: typeBefore, isTypeSure: false}
  if (around.hasValuesBelow) return asKey
  if (neverValue.test(last)) return asKey
  if (around.isDescribedBelow) return {...asKey, kind: 'value', isMarked: true}
  // "Locate the SiteDN value under the following key:" above a path that ends so (Q298565)
  if (around.namesBefore.includes(last.toLowerCase()) && !neverValue.test(last))
    return {...asKey, kind: 'value', isMarked: true}
  const said = around.namesBefore.length > 0 ? null : (typeIn(around.after) ?? typeIn(around.below.slice(0, 400)))
  if (said) return {...asKey, kind: 'value', isMarked: true, type: typeOf(said)}
  if (around.names.get(last.toLowerCase()) === 'typed') return {...asKey, kind: 'value', isMarked: true}
  const after = nounAfter.exec(around.after)?.[1]?.toLowerCase()
  if (after && (mention.segments.length > 2 || !valueNouns.test(after)))
    return valueNouns.test(after) ? {...asKey, kind: 'value', isMarked: true} : asMarkedKey
  const datum = dataAfter.exec(around.after)
  if (
    datum?.[1] &&
    /\b(?:set|setting|change|changing)\s+(?:the\s+)?(?:(?:value|data|entry|setting)\s+(?:of|for|in)\s+)?(?:the\s+)?["'\s]*$/i.test(
      around.before
    )
  ) {
    const text = cleanDatum(datum[1])
    return {...asKey, kind: 'value', isMarked: true, data: text === null ? null : {text, rank: 'set'}}
  }
  // "In the following registry key, set MaxFileSizeFiltered to …" above a path that ends so (Q309621)
  if (
    setName.exec(around.before)?.[1]?.toLowerCase() === last.toLowerCase() ||
    setName.exec(around.below.slice(0, 160))?.[1]?.toLowerCase() === last.toLowerCase()
  )
    return {...asKey, kind: 'value', isMarked: true}
  // "With the Word entry selected, on the Edit menu, point to New, and click Key" (Q170266)
  if (goesOnAsKey.test(around.below.slice(0, 400))) return asMarkedKey
  const noun = nounBefore(around.before)
  // "select the Library value" speaks of a path's last name, whatever the lead calls it (Q173060)
  if (!around.hasOtherNameBelow && around.names.get(last.toLowerCase()) === 'value')
    return {...asKey, kind: 'value', isEntry: false}
  if (noun === 'container') return asMarkedKey
  if (noun === 'value' && !around.hasOtherNameBelow)
    return {...asKey, kind: 'value', data: dataAhead(around.before), isEntry: onlyEntry.test(around.before.slice(-160))}
  // "The ClientProtocols subkey contains …" (Q103004)
  const isSubkey = around.before.toLowerCase().includes(`${last.toLowerCase()} subkey `)
  if (noun === null && !isSubkey && around.names.has(last.toLowerCase())) return {...asKey, kind: 'value'}
  // "The default data for this value will look like this" (Q158308)
  if (
    around.namesBefore.length === 0 &&
    !around.hasOtherNameBelow &&
    !placed.test(around.before.slice(-160)) &&
    thisValue.test(around.below.slice(0, 160))
  )
    return {...asKey, kind: 'value'}
  const edited = editor.exec(around.below)
  if (
    edited?.[1] &&
    !/^[<{]/.test(last) &&
    !/\b(?:add value|new|value name)\b/i.test(around.below.slice(0, edited.index + 40))
  ) {
    return {...asKey, kind: 'value', type: typeOf(edited[1])}
  }
  return noun === 'key' && /\bkeys?\b|subkey/i.test(around.before.slice(-160)) ? {...asKey, isCalledKey: true} : asKey
}

const onlyEntry = /^(?!.*\b(?:value|parameter)s?\b).*\bentr(?:y|ies)\b/i
/** Characters before a path that may hold the name and type that it is the datum of. */
const longestLabel = 160
const datumMark = /(?:^|\n)[ \t]*[\w"][^\n:=]*[:=][ \t]*REG_\w+[ \t]*[:=][ \t]*"?$/i
const goesOnAsKey =
  /\bthe key contains the following (?:\w+ )?values\b|\bWith the [\w ]{1,40} (?:entry|key) selected\b[^.\n]{0,40}\bpoint to New\b/

const labelAlone = /^\s*(?:registry )?(?:sub)?key(?: name)?\s?:\s*$/i

const setName =
  /\b(?:set|change|setting|changing)\s+(?:the\s+)?(?:(?:value\s+)?data\s+(?:for|of|in)\s+(?:the\s+)?)?([A-Za-z]\w+)\s+(?:value\s+)?to\b/i

const thisValue =
  /^[^.:]{0,100}\b(?:(?:this (?:registry )?value|this registry entry|if this entry)\b(?! (?:name|data|box|key|does not|is not|exist))|this entry is set to\b)/i

/** `WshShell.RegWrite "HKLM\\…\\Name", 1, "REG_DWORD"`; a path that ends in a backslash is a key (Q165279). */
function writtenBehind(text: string): Reading | null {
  const read = readArgument.exec(text)
  if (read) return read[1] ? asMarkedKey : {...asKey, kind: 'value', isMarked: true}
  const match = writtenArguments.exec(text)
  if (!match) return null
  if (match[1] === '\\') return asMarkedKey
  const data = match[2] ?? match[3] ?? ''
  const type = match[4] ? typeOf(match[4]) : match[2] === undefined ? null : 'REG_SZ'
  return {...asKey, kind: 'value', isMarked: true, type, data: data === '' ? null : {text: data, rank: 'set'}}
}

const regWrite = /\bReg(?:Write|Read|Delete)\s*\(?\s*"$/i
const readArgument = /^[^"\n]*?(\\?)"\s*(?:\)|\n|$)/i
const writtenArguments = /^[^"\n]*?(\\?)"\s*,\s*(?:"([^"\n]*)"|(-?\d+|&H[\da-f]+)|\w+)(?:\s*,\s*"(REG_\w+)")?/i

/** Keys that no value is named like. */
const neverValue =
  /^(?:Parameters\w*|CurrentVersion|Services|Control|Winlogon|Run|RunOnce|Lsa|Session Manager|Memory Management|Explorer|Policies|(?:User )?Shell Folders|Linkage|Setup|Internet Settings|Desktop|Environment|Configuration|Performance|Diagnostics|SharedDLLs|Microsoft|Software|System|Windows NT|\{.*\}|\(\w+\))$/i

/** "DWORD:", "the following BINARY registry value:" before the path; undefined when no type stands there. */
function markBefore(before: string): string | null | undefined {
  const match = typeMark.exec(before.slice(-90)) ?? typedKeyMark.exec(before.slice(-160))
  return match?.[1] ? typeOf(match[1]) : undefined
}

const typeMark = new RegExp(
  `\\b(${typePattern}|${typeWordPattern})(?:\\s+(?:registry\\s+)?(?:value|entry|parameter|key|type)s?)?(?:\\s+(?:to|in) the registry)?\\s*:?\\s*["'\\\\\\s]*$`,
  'i'
)

/** "If the following DWORD key exists in the registry, increase …" (Q200490). */
const typedKeyMark = new RegExp(
  `\\bthe following (${typePattern}|${typeWordPattern}) (?:registry )?key (?:exists|is)\\b[^:]*[.:]\\s*$`,
  'i'
)

/** "It has a variable type of REG_DWORD", "This subkey is a REG_DWORD" (Q240314), "If ValueLimit does not exist, you can create it (Reg_DWORD)" (Q269201). */
const typeSaid = new RegExp(
  `(?:^|[.\\n]\\s*|\\bX\\b)["'.\\s]*(?:It|This (?:sub-?)?(?:key|value|entry|parameter|setting)|The (?:value|entry|key) type|Its (?:data )?type)\\s+(?:is|has|should be|must be|takes)\\b[^.]{0,40}?\\b(${typePattern}|DWORD)|\\bdoes not exist, (?:you can )?create it (?:as an? |\\()(${typePattern}|DWORD)|\\bChange the (DWORD|string|binary) value to\\b`,
  'i'
)

function typeIn(text: string): string | undefined {
  const match = typeSaid.exec(text)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

const nounAfter =
  /^["'\s]*(?:\([^)]*\)\s*)?(?:in the registry\s+)?(?:registry\s+)?(key|keys|subkeys?|sub-keys?|hive|branch|folder|subtree|tree|value|values|entry|entries|parameter|location|path)\b(?! (?:named|called)|\s?: ?")/i
const dataAfter =
  /^["'\s]*(?:(?:registry\s+)?(?:parameter|value|entry)\s+)?(?:(?:from\s+\S+\s+)?to|=|equal to)\s+(?:a value of\s+)?("[^"\n]{0,60}"|0x[\da-f]+|\d+|yes|no|true|false)\b/i

/** "by setting the following registry entry to a value of 1:" (Q199971). */
function dataAhead(before: string): Datum | null {
  const printed = setAhead.exec(before.slice(-160))?.[1]
  const text = printed === undefined ? null : cleanDatum(printed)
  return text === null ? null : {text, rank: 'set'}
}

const setAhead =
  /\b(?:set|setting|change|changing|modify|modifying)\b[^.:]*\s(?:to|equal to|=)\s+(?:a value of\s+)?("[^"\n]{1,60}"|0x[\da-f]+|\d+|zero|one|yes|no|true|false)\s*(?:\([^()]{1,20}\)\s*)?(?:to\s[a-z][^.:\d]{1,60})?:?\s*$/i

/** "On the Edit menu, click DWORD" without "Add Value" edits what was selected (Q254471). */
const editor = new RegExp(`\\bEdit menu,? (?:click|select|choose),? (?:the )?(${typeWordPattern})\\b`, 'i')
