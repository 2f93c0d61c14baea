import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import type {Sentence} from '../sentence.ts'
import {typeOf, typePattern, typeWordPattern} from '../type.ts'
import {aside, datum, each, placeOf, quoted, regex, word} from './words.ts'

interface NamePattern {
  pattern: RegExp
  /** Group of the name; 1 when left out. */
  group?: number
  read(match: RegExpExecArray): Partial<Fact> | null
}

const more = '(?: [A-Z0-9][\\w/]*){0,4}'

/** The ways in which sentences name a value; group 1 is the name. */
const patterns: readonly NamePattern[] = [
  {
    // add a DWORD value named DisableX
    pattern: regex(
      `\\b(?:values?|entry|parameter|dword|string|variable|setting)(?:\\s+(?:value|entry|data))?,?\\s+(?:named|called|titled|with (?:the|a) (?:value )?name(?: of)?|by the name of)\\s*:?\\s*(${quoted}|${word}${more})`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // in the Value Name box, type "DisableX"
    pattern: regex(
      `\\b(?:value|string|entry|parameter|dword)[ -]?name(?:\\s+(?:box|field|text box|dialog box|dialog|edit box))?,?\\s*(?:and then\\s+)?(?:type|enter|specify|is|as|should be|of|to be|use)\\s*:?\\s*(${quoted}|${word}${more})`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // type "DisableX" in the Value Name box; specify "DisableX" for the name
    pattern: regex(
      `\\b(?:type|enter|specify|use|give|put|select)\\s+(?:in\\s+)?(?:the\\s+(?:word|text|name)\\s+)?(${quoted}|${word}${more})${aside},?\\s+(?:in|into|for|as)\\s+(?:the\\s+)?(?:new\\s+)?(?:value\\s+|string\\s+|entry\\s+|parameter\\s+)?name\\b`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // On the Edit menu, click Add Value, and then type "DisableX"
    pattern: regex(
      `\\b(?:add value|new,? (?:and )?(?:then )?(?:click |select |choose )?\\w+ ?value)\\b[^."⟦]{0,60}?\\b(?:type|enter|specify)\\s+(?:the (?:name|value)\\s+)?(?:in\\s+)?(${quoted}|${word})(?!\\s+(?:in|into) the (?:value )?data)`
    ),
    read: (match) => (isMarked(match[1]) ? named(match[1], 'definite') : null)
  },
  {
    // name the new value "DisableX"
    pattern: regex(
      `\\b(?:name|rename|call|naming)\\s+(?:it|(?:the|this)\\s+(?:new\\s+)?(?:\\w+\\s+)?(?:value|entry|parameter))\\s+(?:to\\s+|as\\s+)?(${quoted}|${word}${more})`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // the value of Start; the value RasAdminFocus; the parameter Users; DWORD value Start
    pattern: regex(
      `\\b(?:(?:entry|parameters?|dword|string)\\s+|values?\\s+|(?<!\\ban? )values?\\s+((?:of|for)\\s+(?:the\\s+)?))(${quoted}|${word})(?!\\s+(?:key|box|field|dialog|objects?))`
    ),
    group: 2,
    // "a value of "1"" is a datum
    read: (match) =>
      isMarked(match[2]) && !(match[1] && /^["“]/.test(match[2] ?? '')) ? named(match[2], 'likely') : null
  },
  {
    // double-click DisableX
    pattern: regex(
      `\\b(?:double-? ?click|select|click|locate|find|highlight|modify|edit|delete|remove|add|create|change|open|choose|set|setting|configure|increase|decrease|adjust)\\s+(?:on\\s+|for\\s+)?(?:the\\s+)?(${word})(?!\\s+(?:key|folder|sub-?key|icon|tab|button|menu|dialog|box|check|file|hive|window|program|tool|command|applet|control panel|service|server|directory|computer|editor|in control|branch|on the|registry key|list|registry sub))`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'mention') : null)
  },
  {
    // DisableX specifies whether …
    pattern: regex(
      `^(${word})\\s+(?:is required|specifies|controls|determines|indicates|is the number|is the maximum|is the minimum|sets the|defines)\\b`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'mention') : null)
  },
  {
    // MaxBufferSize (DWORD)
    pattern: regex(
      `(${quoted}|${word}${more})\\s*,?\\s*\\(\\s*(?:an? |of )?(?:data )?(?:type )?(?:of )?(${typePattern}|${typeWordPattern})(?: value| type| data| data type)?\\b[^)]{0,30}\\)`
    ),
    read: (match) => typed(match[1], match[2])
  },
  {
    // SiteDomain is a REG_SZ value
    pattern: regex(
      `(${quoted}|${word})\\s+(?:(?:registry\\s+)?(?:value|entry|parameter|key)\\s+)?(?:,?\\s*which\\s+)?(?:is|as|of|has|with)\\s+(?:an?\\s+)?(?:value\\s+of\\s+)?(?:(?:the\\s+)?(?:data\\s+|variable\\s+|value\\s+)?type\\s+(?:of\\s+)?)?(${typePattern}|${typeWordPattern}(?= (?:value|type|data|entry)))`
    ),
    read: (match) => (isMarked(match[1]) ? typed(match[1], match[2]) : null)
  },
  {
    // Application: REG_SZ: D:\Tools within a sentence
    pattern: regex(
      `(${quoted}|${word}${more})\\s?[:=]{1,2}\\s?(${typePattern})(?:\\s?[:=]\\s?(${datum}|[^\\s".,;][^\\s",;]*))?`
    ),
    read: (match) => typed(match[1], match[2], match[3])
  },
  {
    // "Recent:REG_SZ:C:\Recycled"
    pattern: regex(`["“]([A-Za-z][\\w. ]{0,40}?)\\s?:\\s?(${typePattern})(?:\\s?:\\s?([^"”\\n]{0,80}))?["”]`),
    read: (match) => typed(match[1], match[2], match[3])
  }
]

/** In quotation marks, or a word that only a program would write. */
function isMarked(printed: string | undefined): boolean {
  return printed !== undefined && (/^["“]/.test(printed) || isIdentifier(printed.replace(/[.,]$/, '')))
}

function named(printed: string | undefined, strength: Fact['strength']): Partial<Fact> | null {
  const isQuoted = /^["“]/.test(printed ?? '')
  const name = printed === undefined ? null : cleanName(isQuoted ? printed : leadingCapitals(printed))
  return name === null || !isName(name, isQuoted) ? null : {name, strength}
}

/** The patterns ignore letter case; of words without quotation marks only the first and the capitalised ones after it are the name. */
function leadingCapitals(printed: string): string {
  return /^\S+(?: [A-Z0-9][^\s]*)*/.exec(printed.trim())?.[0] ?? printed
}

function typed(printed: string | undefined, type: string | undefined, data?: string): Partial<Fact> | null {
  const words = (printed ?? '').replace(/^(?:the|an?|value|set|add|and|for|example,?|enter|named|parameter)\s+/i, '')
  const name = named(words, 'definite')
  if (!name) return null
  const text = data === undefined ? null : cleanDatum(data)
  return {...name, type: typeOf(type ?? ''), data: text === null ? null : {text, rank: 'listed'}}
}

/** Words that stand where a name may stand and are none. */
const generic =
  /^(?:it|its|this|that|these|those|the|a|an|to|of|for|in|on|is|are|as|be|and|or|if|then|at|by|with|from|new|value|values|name|names|data|type|types|key|keys|subkey|subkeys|entry|entries|parameter|parameters|setting|settings|string|strings|dword|binary|multi|default|following|registry|editor|add|edit|box|field|window|both|each|all|any|one|two|same|current|correct|appropriate|original|existing|right|left|first|second|third|last|next|previous|above|below|only|other|another|now|not|no|yes|menu|you|your|which|where|when|zero|number|hexadecimal|decimal|hex|dec|radix|ok|enter|click|select|item|folder|exist|exists|does|should|must|can|will|may|windows|nt|microsoft|path|file|list|step|method|option|options|note|example|information|change|changes|regedt32|regedit|modify|modified|delete|deleted|contains|contain|called|named|under|located|listed|shown|used|set|via|into|per|more|see|reg|restart|quit|without|return|null|blank|empty|true|false|press|run|described|entered|registry editor|edit menu|data types?|value names?|start menu|add value|new value|unicode|ascii|tcp\/ip|ipx\/spx)$/i

/** More such words, that may be names when they stand in quotation marks. */
const genericUnlessQuoted =
  /^(?:server|computer|size|time|user|users|service|services|system|hkey\w*|internet|control panel|windows nt(?: \w+)?|exchange server|sql server|sna server|service pack)$/i

export function isName(name: string, isQuoted: boolean): boolean {
  if (generic.test(name) || (!isQuoted && genericUnlessQuoted.test(name)) || /^reg_/i.test(name)) return false
  return (
    /[A-Za-z]/.test(name) &&
    !/^(?:[A-Z]:|\\\\|http|%|\()/i.test(name) &&
    !/\.(?:exe|dll|reg|inf|htm|txt|ini)$/i.test(name)
  )
}

/** Every name that a sentence gives to a value. */
export function namesIn(sentence: Sentence): Fact[] {
  const {text, at} = sentence
  const found: Fact[] = []
  for (const {pattern, group = 1, read} of patterns) {
    each(pattern, text, (match) => {
      const parts = read(match)
      const place = placeOf(match, group)
      if (parts) found.push(fact(at + place, parts))
      // what was no name may be the beginning of a longer match
      else pattern.lastIndex = Math.max(match.index + 1, place)
    })
  }
  found.push(...namesBeforeNoun(sentence))
  return found
}

/** `the Start value`: up to six words before the noun; which of them are the name is told by what they are. */
const beforeNoun = regex(
  `(?<=(?:^|[\\s,("])(?:the|an?|this|that|both|new|your|these|following|and|or|and/or|add|set|change|modify|create|delete|if|when|,)\\s+|^)(${quoted}|(?:[\\w.()+/&'-]+\\s+){0,5}?[\\w.()+/&-]+)\\s+(?:registry\\s+)?(value entry|value name|value|entry|entries|parameter|setting|variable|keyword|switch|registry property|data value|data item|string)(s?)\\b`
)

function namesBeforeNoun({text, at}: Sentence): Fact[] {
  const found: Fact[] = []
  each(beforeNoun, text, (match) => {
    const [, words = '', noun = '', plural = ''] = match
    const place = match.index
    for (const part of words.split(/\s+(?=and\/or\s|and\s|or\s)/)) {
      const own = part.replace(/^(?:and\/or|and|or)\s+(?:the\s+)?/, '')
      const name = nameBeforeNoun(own, noun.toLowerCase(), plural !== '' || /entries/i.test(noun), text.slice(0, place))
      if (name)
        found.push(
          fact(at + Math.max(place, text.indexOf(name, place)), {
            name,
            strength: nouns.test(noun) || isOfRegistry(text, place) ? 'likely' : 'known'
          })
        )
    }
    beforeNoun.lastIndex = match.index + Math.max(1, match[0].length - noun.length - plural.length)
  })
  return found
}

/** Nouns that the registry has; a parameter or a setting may be anybody's. */
const nouns = /^(?:value|entry|entries|data value)/i

function isOfRegistry(text: string, place: number): boolean {
  return (
    /\b(?:registry|sub-?key)\b/i.test(text) ||
    /\b(?:set|setting|change|changing|add|adding|modify|modifying|edit|delete|create|increase|decrease|locate|configure)\s+(?:a |an |the )?(?:new )?$/i.test(
      text.slice(0, place)
    )
  )
}

/** Of `the new DWORD Start` before "value" only `Start` is the name. */
function nameBeforeNoun(words: string, noun: string, isPlural: boolean, before: string): string | null {
  if (/^["“]/.test(words)) return named(words, 'likely')?.name ?? null
  const kept = words.split(/\s+/)
  let from = kept.length
  while (from > 0 && inName.test(kept[from - 1] as string) && !startsPhrase.test(kept[from - 1] as string)) from--
  while (from < kept.length && /^(?:of|per|for|to)$/.test(kept[from] ?? '')) from++
  const name = kept.slice(from).join(' ')
  if (name === '') return lowerName(kept, noun, isPlural, before)
  if (!isName(name, false) || /^(?:0x)?[\da-f]*\d[\da-f]*$/i.test(name)) return null
  if (isIdentifier(name) && !name.includes(' ')) return cleanName(name)
  if (isPlural || !/^(?:value|entry|data value|parameter)/.test(noun)) return null
  return cleanName(name)
}

const inName = /^(?:[A-Z0-9(][\w.()+/&-]*|[a-z]+[A-Z][\w]*|\w*[\d_]\w*|of|per|for|to)$/
const startsPhrase =
  /^(?:If|When|In|On|The|An?|For|To|This|Set|Add|Change|Modify|Create|Delete|Edit|Locate|Select|Find|By|And|Click|Both|Registry|Make|Verify|Check|Note|NOTE|Is|Only|With|Without|New|REG_\w+|DWORD|String|Binary|Multi|Value|Type|Data|Double-click|Remove|Use|Each|Your|Also|HKEY\w*|Setting|Changing)$/

/** `the temp value`: a word in lower case, when nothing else could be meant. */
function lowerName(kept: readonly string[], noun: string, isPlural: boolean, before: string): string | null {
  const single = kept.at(-1) ?? ''
  const isLone =
    kept.length === 1 &&
    /\b(?:locate|find|change|modify|edit|set|delete|remove|add|create|select|click|highlight|of|for|on|under)\s+the\s+$/i.test(
      before
    ) &&
    noun.startsWith('value') &&
    !isPlural
  return isLone && /^[a-z]{3,16}$/.test(single) && !generic.test(single) && !describing.test(single) ? single : null
}

/** Lower-case words before "value" that describe it. */
const describing =
  /^(?:time|timeout|offset|error|property|return|integer|numeric|maximum|minimum|actual|specified|desired|resulting|corresponding|valid|invalid|proper|initial|final|exact|entire|particular|specific|additional|required|recommended|suggested|calculated|displayed|stored|preceding|respective|needed|necessary|unique|single|special|higher|lower|larger|smaller|greater|different|wrong|bad|good|old|large|small|high|low|missing|optional|internal|returned|result|port|byte|color|length|count|index|counter|date|password|security|driver|control|network|screen|memory|cache|hash|field|cell|column|variable|attribute|subnet|metric|threshold|limit|cost|address|whole|user|mask|flag|pixel|point|selected|changed|added|predefined|hidden|range|registered|positive|negative|nonzero|base|best|available|hexadecimal|true|false|text|size|key|absolute|relative|system|sum|total|average|matching|related|associated|normal|standard|custom|local|global)$/
