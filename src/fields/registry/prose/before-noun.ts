import {type Fact, fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import type {Sentence} from '../sentence.ts'
import {generic, isName} from './plausible.ts'
import {each} from './words.ts'

/** `the Start value`: which of the words before the noun are the name is told by what they are. */
const nounPattern =
  /\s(?:(?:registry|string|multi-string|dword|binary|reg_\w+)\s+)*(value entry|value name|value|entry|entries|parameter|setting|variable|keyword|switch|registry property|data item|string)(s?)\b(?! (?:dialog|window|page|tab|screen|menu)\b)/gi

/** Characters before a noun that may hold its names. */
const widest = 140

/** Every name that stands before "value", "entry" and the like. */
export function namesBeforeNoun({text, at}: Sentence): Fact[] {
  const found: Fact[] = []
  each(nounPattern, text, (match) => {
    const [, noun = '', plural = ''] = match
    // "make sure that the Foo and Bar strings are removed" speaks of data (Q149185)
    if (plural !== '' && /^string$/i.test(noun)) return
    const from = Math.max(0, match.index - widest)
    const isPlural = plural !== '' || /entries/i.test(noun)
    // "delete the Find and Filter values in the following registry key"
    const isOfKey =
      isPlural &&
      /^\s+(?:in|from|under|of)\b[^.]{0,40}(?:\bkey|\bsubkey|⟦)/i.test(text.slice(match.index + match[0].length))
    let before = text.slice(from, match.index).trimEnd()
    const own: Fact[] = []
    for (let count = 0; count < mostNames; count++) {
      const name = nameAtEnd(before, noun.toLowerCase(), isPlural, isOfKey)
      // a list goes on with names of the same make
      if (name === null || (count > 0 && !isOfKey && !/["”]$/.test(before) && !(isIdentifier(name) && !/ /.test(name))))
        break
      before = before.slice(0, before.lastIndexOf(name))
      const place = from + before.length
      const isInKey = /^\s+(?:in|under)\b[^.]{0,40}\b(?:sub-?)?key\b/i.test(text.slice(match.index + match[0].length))
      const isWord = isIdentifier(name) || /["”]$/.test(text.slice(from, match.index))
      const strength =
        (/^value/i.test(noun) ||
          isWord ||
          isInKey ||
          isSubject.test(text.slice(0, place)) ||
          edited.test(text.slice(0, place))) &&
        (nouns.test(noun) || isOfRegistry(text, place))
          ? 'likely'
          : 'known'
      own.push(fact(at + place, {name, strength}))
      // "the NameServer and NameServerBackup values"
      const joint = (isPlural ? anyJoint : wordJoint).exec(before)
      if (!joint) break
      before = before.slice(0, joint.index).replace(/[,\s]+$/, '')
    }
    // "if the PowerPoint entries are invalid" speaks of entries without a name
    const [single] = own
    // "it looks in the MSMAIL32.INI file for the SharedExtensionsDir entry"
    if (/\.ini\b[^.⟦]{0,40}$/i.test(text.slice(0, Math.max(0, (single?.at ?? at) - at)))) return
    const isNamed =
      own.length !== 1 ||
      !isPlural ||
      isOfKey ||
      /^\s+(?:dword|reg_)/i.test(match[0]) ||
      /["”]$/.test(text.slice(from, match.index)) ||
      edited.test(text.slice(0, Math.max(0, (single?.at ?? at) - at)))
    if (isNamed) found.push(...own)
  })
  return found
}

const anyJoint = /(?:,|\band\/or|\band|\bor)\s+(?:the\s+)?["“]?$/i
const wordJoint = /\b(?:and\/or|and|or)\s+(?:the\s+)?["“]?$/i
const edited =
  /\b(?:set|setting|change|changing|add|adding|modify|edit|delete|remove|create|increase|decrease)\s+(?:(?:the|any|all|these)\s+){0,2}$/i

/** "The Ports entry may be set to" */
const isSubject = /^\s*The\s+["“]?$/

const mostNames = 8

/** Nouns that the registry has; a parameter or a setting may be anybody's. */
const nouns = /^(?:value|entry|entries)/i

function isOfRegistry(text: string, place: number): boolean {
  return (
    /\b(?:registry|sub-?key|value entr(?:y|ies)|should have a value of)\b|⟦/i.test(text) ||
    /\b(?:set|setting|change|changing|add|adding|modify|modifying|edit|delete|create|increase|decrease|locate|configure)\s+(?:a |an |the )?(?:new )?$/i.test(
      text.slice(0, place)
    )
  )
}

/** Of `add the new DWORD Start` only `Start` is the name. */
export function nameAtEnd(before: string, noun: string, isPlural: boolean, isOfKey = false): string | null {
  const inQuotes = /["“]([^"“”]{1,60})["”]$/.exec(before) ?? /(?<=^|\s)'([A-Za-z][^'\n]{1,40})'$/.exec(before)
  if (inQuotes?.[1] === 'default') return '(Default)'
  // `delete the "Cpqalert.exe" value` (Q187338)
  if (inQuotes?.[1] && noun === 'value' && /^\w+\.exe$/i.test(inQuotes[1])) return inQuotes[1]
  // `the Binary Value "DirectHost," value` (Q169225)
  const quoted = inQuotes?.[1]?.trim().replace(/,$/, '')
  if (quoted !== undefined)
    return isName(quoted, true) || (noun === 'value' && /^(?:En|Dis)abled$/.test(quoted)) ? quoted : null
  const kept = before.split(/\s+/).slice(-6)
  let from = kept.length
  while (from > 0 && inName.test(kept[from - 1] as string) && !startsPhrase.test(kept[from - 1] as string)) from--
  while (from < kept.length && /^(?:of|per|for|to)$/.test(kept[from] ?? '')) from++
  const name = kept
    .slice(from)
    .join(' ')
    .replace(/(?:\s(?:of|per|for|to))+$/, '')
    .replace(/\s\(reg_\w+\)$/i, '')
  if (name === '') return lowerName(before, noun, isPlural)
  if (clickable.test(name) && clicked.test(before) && noun === 'value') return name
  if (!isName(name, false) || /^(?:0x)?[\da-f]*\d[\da-f]*$/i.test(name)) return null
  const isOne = isIdentifier(name) && !name.includes(' ')
  if (/^[A-Z]{1,3}$/.test(name) && noun !== 'type' && !(noun === 'value' && clicked.test(before))) return null
  // "limit memory to a SMALLER value" (Q156316)
  if (comparing.test(name)) return null
  return isOne ||
    ((!isPlural || isOfKey) &&
      (/^(?:value|entr|parameter|type)/.test(noun) ||
        (/^(?:setting|string)$/.test(noun) && /\b(?:edit|modify|change|set) the [^.]{1,40}$/i.test(before))))
    ? name
    : null
}

/** "double-click the FILE value" (Q216169): words that are no names elsewhere. */
const clickable = /^(?:File|FILE|Path|PATH|Type|Server|Size|Enabled|Disabled)$/
const clicked = /\b(?:double-? ?click|locate|change|modify|edit|delete|set) (?:on )?the \w+$/i
const comparing = /^(?:smaller|larger|greater|higher|lower|different)$/i

const inName =
  /^(?:[A-Z0-9][\w.+/&-]*(?:\([\w+/.&-]*\)[\w]*)?|\([\w+/&-]+\)|[a-z]+[A-Z][\w]*|\w*[\d_]\w*|of|per|for|to)$/
const startsPhrase =
  /^(?:If|When|In|On|The|An?|For|To|This|Set|Add|Change|Modify|Create|Define|Delete|Edit|Locate|Select|Find|By|And|Click|Both|Registry|Make|Verify|Check|Note|NOTE|Is|Only|With|Without|New|REG_\w+|DWORD|String|Binary|Multi|Value|Double-click|Remove|Use|Each|Your|Also|HKEY\w*|Setting|Changing|Confirm|Repeat|Check|View|Assign|Choose|Press|Open|Examine)$/

/** `locate the temp value`: a word in lower case, when nothing else could be meant. */
function lowerName(before: string, noun: string, isPlural: boolean): string | null {
  const match = afterVerb.exec(before)
  const single = match?.[1] ?? ''
  if (single === '' || isPlural || !noun.startsWith('value')) return null
  return generic.test(single) || describing.test(single) ? null : single
}

const afterVerb =
  /\b(?:locate|find|change|modify|edit|delete|remove|add|create|select|highlight)\s+the\s+([a-z]{3,16})$/

/** Lower-case words before "value" that describe it. */
const describing =
  /^(?:time|timeout|offset|error|property|return|integer|numeric|maximum|minimum|actual|specified|desired|resulting|corresponding|valid|invalid|proper|initial|final|exact|entire|particular|specific|additional|required|recommended|suggested|calculated|displayed|stored|preceding|respective|needed|necessary|unique|single|special|higher|lower|larger|smaller|greater|different|wrong|bad|good|old|large|small|high|low|missing|optional|internal|returned|result|port|byte|color|length|count|index|counter|date|password|security|driver|control|network|screen|memory|cache|hash|field|cell|column|variable|attribute|subnet|metric|threshold|limit|cost|address|whole|user|mask|flag|pixel|point|selected|changed|added|predefined|hidden|range|registered|positive|negative|nonzero|base|best|available|hexadecimal|true|false|text|size|key|absolute|relative|system|sum|total|average|matching|related|associated|normal|standard|custom|local|global|incorrect|damaged|corrupted|existing|following|interesting)$/
