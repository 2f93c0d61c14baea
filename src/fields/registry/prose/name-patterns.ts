import type {Fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import {isMarked, named, phraseWord, whole} from './printed-name.ts'
import {aside, quoted, regex, word} from './words.ts'

/** One way in which a sentence names a value. */
export interface NamePattern {
  /** What every sentence with such a name holds; cheap to look for. */
  hint: RegExp
  pattern: RegExp
  /** Group of the name; 1 when left out. */
  group?: number
  read(match: RegExpExecArray): Partial<Fact> | null
}

const more = '(?: [A-Z0-9][\\w/]*){0,4}'

/** The ways in which sentences name a value; group 1 is the name. */
export const namePatterns: readonly NamePattern[] = [
  {
    // add a DWORD value named DisableX
    hint: /named|called|titled|name|labell?ed/i,
    pattern: regex(
      `\\b(?:values?|entry|parameter|dword|string|variable|setting|reg_\\w+)(?:\\s+(?:value|entry|data))?(?:(?:\\s+(?:of|with a) (?:type|class)(?: of)? \\w+|\\s+(?:exists\\s+)?(?:under|in|for|to)\\s+(?:the|this|that)\\s+[^.,:"“⟦]{1,40}?)?,?\\s+(?:(?:that|which)\\s+is\\s+)?(?:named|called|labell?ed|whose\\s+name\\s+is)|,?\\s+(?:titled|with (?:the|a) (?:value )?name(?: of)?|by the name of))\\s*:?\\s*(${quoted}|${word}${more})`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // a new registry entry has been added; it is called ACTPUERP
    hint: /\bis\s+called\b/i,
    pattern: regex(`\\bis\\s+called:?\\s+(${quoted}|${word})`),
    read: (match) =>
      isMarked(match[1]) && /\b(?:it|registry|value|entry|parameter)\b/i.test(match.input.slice(0, match.index))
        ? named(match[1], 'likely')
        : null
  },
  {
    // in the Value Name box, type "DisableX"
    hint: /name/i,
    pattern: regex(
      `\\b(?:value|string|entry|parameter|dword)[ -]?name(?:\\s+(?:box|field|text box|dialog box|dialog|edit box))?,?\\s*(?:and then\\s+)?(?:type|enter|specify|is|as|should be|of|to be|use)\\s*:?\\s*(${quoted}|${word}${more})`
    ),
    read: (match) =>
      isMarked(match[1]) ||
      !/\b(?:is|as|of|be)\s*:?\s*$/i.test(match[0].slice(0, match[0].length - (match[1]?.length ?? 0))) ||
      // "The Value Name is .pl" (Q150629)
      /^(?:[A-Z]|\.\w+$)/.test(match[1] ?? '')
        ? named(match[1], 'definite')
        : null
  },
  {
    // type "DisableX" in the Value Name box; specify "DisableX" for the name
    hint: /name/i,
    pattern: regex(
      `\\b(?:type|enter|specify|use|give|put|select)\\s+(?:in\\s+)?(?:the\\s+(?:word|text|name)\\s+)?(${quoted}|${word}${more})${aside},?\\s+(?:in|into|for|as)\\s+(?:the\\s+)?(?:new\\s+)?(?:value\\s+|string\\s+|entry\\s+|parameter\\s+)?name\\b`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // On the Edit menu, click Add Value, and then type "DisableX"
    hint: /add value|new|(?:string|dword|binary) value/i,
    pattern: regex(
      `\\b(?:add value|new,? (?:and )?(?:then )?(?:click |select |choose )?\\w+ ?value|(?:string|dword|binary) value)\\b[^."⟦]{0,60}?\\b(?:type|enter|specify)\\s+(?:the (?:name|value)\\s+)?(?:in\\s+)?(${quoted}|${word})(?!\\s+(?:in|into) the (?:value )?data)`
    ),
    read: (match) => (isMarked(match[1]) ? named(match[1], 'definite') : null)
  },
  {
    // create a new string value, "Pdb Dirs"
    hint: /value, ?["“]/i,
    pattern: regex(`\\b(?:string|dword|binary|new)\\s+value,\\s*(${quoted})`),
    read: (match) => named(match[1], 'definite')
  },
  {
    // NetwareClientSupport is added as a registry value
    hint: /as an? (?:registry )?value/,
    pattern: regex(`(${word})\\s+(?:is|are|must be|should be|can be) (?:added|created) as an? (?:registry )?value`),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // click the String Value. Set the name to "Application"
    hint: /set the name/i,
    pattern: regex(`^\\s*set the name (?:of the (?:new )?value )?to (${quoted})`),
    read: (match) => named(match[1], 'definite')
  },
  {
    // type the name of the value as DisableX
    hint: /name of the/i,
    pattern: regex(`\\bname of the (?:new )?(?:value|entry) (?:as|is|to be) (${quoted}|${word})`),
    read: (match) => (isMarked(match[1]) ? named(match[1], 'definite') : null)
  },
  {
    // name the new value "DisableX"
    hint: /name|call|label/i,
    pattern: regex(
      `\\b(?:name|rename|call|label|naming)\\s+(?:it|(?:the|this)\\s+(?:new\\s+)?(?:\\w+\\s+)?(?:value|entry|parameter))\\s*:?\\s*(?:to\\s+|as\\s+)?(${quoted}|${word}${more})`
    ),
    // "call it repetitively" (Q265152), "create a new key under Services and name it MSTCP" (Q139270)
    read: (match) =>
      /^[a-z]+(?: |$)/.test(match[1] ?? '') ||
      (/\bit\b/i.test(match[0]) && ofKey.test(match.input.slice(0, match.index)))
        ? null
        : named(match[1], 'definite')
  },
  {
    // the value of Start; the value RasAdminFocus; the parameter Users; DWORD value Start
    hint: /value|entry|parameter|dword|string/i,
    pattern: regex(
      `\\b(?:(?<!\\bwith (?:the|an?) )(?:entry|parameters?|dword)\\s+|(?<!\\ban? )values?\\s+((?:of|for)\\s+(?:the\\s+)?)|values?\\s+(?:=\\s+)?)(${quoted}|${word})(?!\\s+(?:key|box|field|dialog|objects?))`
    ),
    group: 2,
    // "a value of "1"" is a datum
    read: (match) =>
      isMarked(match[2]) && !(match[1] && /^["“]/.test(match[2] ?? '')) ? named(match[2], 'likely') : null
  },
  {
    // the Windows value in the following registry key; the registry value Current in the following location
    hint: /Windows value|registry value [A-Z]/,
    pattern:
      /\b(?:the (Windows) value (?=(?:in|under) the following\b)|the registry value ([A-Z]\w+)(?=[.,]| (?:in|under) the following\b))/g,
    read: (match) => ({name: match[1] ?? match[2] ?? '', strength: 'likely'})
  },
  {
    // Double-click the RAS LAN-MTA DMOD threads value
    hint: /value|entry|parameter/i,
    pattern: regex(
      `\\b(?:double-? ?click|locate|select|find|change|modify|edit|delete|remove|click|highlight|increase|decrease|reduce|add|set)\\s+(?:on\\s+)?(?:the|an?)\\s+([A-Za-z][\\w/.-]*(?:\\s[\\w/().+-]+){1,7}?)\\s+(?:registry\\s+)?(?:value|value entry|entry|parameter)\\b(?! (?:name|data|box|field))`
    ),
    read: (match) => (/^[A-Z]/.test(match[1] ?? '') && !phraseWord.test(match[1] ?? '') ? whole(match[1]) : null)
  },
  {
    // the key has two values: DefName (for the user name) and DefCompany
    hint: /values:/,
    pattern: regex(`\\bkey (?:above )?(?:has|contains) (?:\\w+ )?values: (${word})`),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'definite') : null)
  },
  {
    // the parameter is MaximumPacketSize
    hint: /[a-z][A-Z]|_|\d|[A-Z]{6}|["“]/,
    pattern: regex(`\\b(?:parameter|value name|entry|value entry) is\\s+(?:called\\s+)?(${quoted}|${word})`),
    read: (match) =>
      isMarked(match[1]) && !/^["“]?[\d.]+["”]?$/.test(match[1] ?? '') ? named(match[1], 'likely') : null
  },
  {
    // The parameter Enabled should be set to 1
    hint: /should be set|must be set|is set/i,
    pattern: regex(
      `\\bthe\\s+(?:registry\\s+)?(?:parameter|value|entry|value entry)\\s+(${quoted}|${word}${more})\\s+(?:should be|must be|is)\\s+set\\b`
    ),
    read: (match) => (/^["“A-Z]/.test(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // set RxFIFO to 1
    hint: /\bset|chang/i,
    pattern: regex(
      `\\b(?:set|setting|change|changing)\\s+(?:the\\s+)?(?:(?:value\\s+)?data\\s+(?:for|of|in)\\s+(?:the\\s+)?)?(${quoted}|${word})(\\s+(?:key|flag))?\\s+(from\\s+\\S+(?:\\s+\\([^()]*\\))?\\s+)?(?:equal\\s+)?to\\s+(?:an?\\s+value|${quoted}|'\\d|0x|\\d|zero\\b|yes\\b|no\\b|true\\b|false\\b|on\\b|off\\b)`
    ),
    read: (match) =>
      /["'“]/.test(match[1] ?? '') ||
      isIdentifier(match[1] ?? '') ||
      ((match[2] || /^\D+ \d/.test(match[3] ?? '')) && /^[A-Z]/.test(match[1] ?? ''))
        ? named(match[1], 'likely')
        : null
  },
  {
    // KeepAliveTime and KeepAliveInterval can be changed in the following subkey
    hint: /following/i,
    pattern: regex(
      `(?:^|[.,] |\\band\\s+)(${word})(?=(?:\\s+and\\s+${word})?\\s+(?:can|may|must|should) be (?:changed|set|configured|found|added|modified) (?:in|under) the following\\b)`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // AlreadyVerified set to No
    hint: /set to/i,
    pattern: regex(`^\\s*(${word})\\s+(?:is\\s+|should be\\s+|must be\\s+)?set to\\b`),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // double-click DisableX
    hint: /[a-z][A-Z]|_|\d|[A-Z]{6}/,
    pattern: regex(
      `\\b(?:double-? ?click|select|click|locate|find|highlight|modify|edit|delete|remove|add|create|change|open|choose|set|setting|configure|increase|decrease|adjust)\\s+(?:on\\s+|for\\s+)?(?:the\\s+)?(${word})(?!\\s+(?:key|folder|shares?|account|group|domain|sub-?key|icon|tab|button|menu|dialog|box|check|file|hive|window|program|tool|command|applet|control panel|service|server|directory|computer|editor|in control|property|properties|branch|on the|registry key|list|registry sub|=\\s*(?:nothing\\b|\\w+(?:\\.|object\\b))|(?:from|to) (?:the )?(?:data|list|string|end)\\b))`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') && /[a-z]/.test(match[1] ?? '') ? named(match[1], 'mention') : null)
  },
  {
    // Double-click Content Type, in the String box, type …
    hint: /box|field|click|choose/i,
    pattern: regex(
      `(?:^|\\bthen )\\s*(?:double-? ?click|click|select|choose|highlight)\\s+(?:on\\s+)?(?:the\\s+)?(${quoted}|${word}${more})(?: value| entry)?,?\\s+(?:and then\\s+|and\\s+|then\\s+)*(?:in the (?:string|(?:value )?data|dword|value)(?: editor)? (?:box|field)|on the edit menu,? (?:click|select|choose) (?:string|dword|binary|multi|modify))`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // add the following New String value: Clnswp
    hint: /value:/i,
    pattern: regex(
      `\\b(?:add|create)\\s+(?:the\\s+)?following\\s+(?:new\\s+)?(?:string|dword|binary)\\s+value:\\s+(${quoted}|${word}${more})(?=\\s*\\.?\\s*$)`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // set the value of Last Counter to 0x736
    hint: /value of [A-Z]\w+ [A-Z]/,
    pattern: /\bset the value of ([A-Z]\w+(?: [A-Z]\w+){1,4}) to\b/g,
    read: (match) => named(match[1], 'likely')
  },
  {
    // Find Text Event Log and set it to 1; double-click Dictionary and then change the value from …
    hint: / it to|change the value/i,
    pattern: regex(
      `\\b(?:find|locate|select|double-? ?click)\\s+(${quoted}|${word}${more})\\s+and\\s+(?:then\\s+)?(?:(?:set|change)\\s+it\\s+to|change\\s+the\\s+value\\s+(?:from|to))\\b`
    ),
    read: (match) => (/^["“A-Z]/.test(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // change InstalledDisplayDrivers from rp32ntv1 to VGA
    hint: / from /,
    pattern: regex(`\\bchange\\s+(${word})\\s+from\\s+\\S+\\s+to\\s+\\S`),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // Change the value for the TapeDriveDetected key from 1 to 0 in the following registry key
    hint: / key /,
    pattern: regex(
      `\\b(?:set|change|setting|changing)\\s+(?:the\\s+value\\s+(?:of|for)\\s+)?the\\s+(${word})\\s+key\\s+(?:from\\s+\\S+\\s+to\\s+\\S+\\s+)?(?:in|under)\\s+the\\s+following\\b`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // set SupportBurst=0 in the following registry key
    hint: /\w=\w/,
    pattern: regex(`\\b(?:set|add)\\s+(["“]?[a-z]\\w*=\\w+["”]?)\\s+(?:in|under|to)\\s+the\\s+following\\b`),
    read: (match) => named(match[1], 'definite')
  },
  {
    // add EISASimulateInt15 to; add DisableList to the following registry key:
    hint: /\b(?:to|under|in|key)\s*:?\s*$/,
    pattern: regex(
      `\\b(?:add|create)\\s+(${word})\\s+(?:to|under|in)(?:\\s+the\\s+following\\s+(?:registry\\s+)?(?:sub-?)?key)?\\s*:?\\s*$`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'likely') : null)
  },
  {
    // With Flags selected, on the Edit menu, click Modify
    hint: /selected/,
    pattern: regex(
      `\\bwith\\s+(?:the\\s+)?(${quoted}|${word}${more})\\s+(?:value\\s+|entry\\s+)?selected,?\\s+on the edit menu,? (?:click|choose|select) (?:modify|string|dword|binary)`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // Add the registry value, TCP/IP port, as a DWORD value
    hint: /value, /i,
    pattern: regex(`\\bthe\\s+(?:registry\\s+)?value,\\s+(${quoted}|${word}(?: \\w+){0,3}),\\s+as an?\\b`),
    read: (match) => whole(match[1])
  },
  {
    // Add the REG_SZ value mmm=MMMOVIE.DRV to the key
    hint: /value ["“]?\w+=/i,
    pattern: regex(`\\bvalue\\s+(["“]?[a-z]\\w*=[^\\s"”=]+["”]?)(?=\\s+(?:to|in|under)\\b)`),
    read: (match) => named(match[1], 'definite')
  },
  {
    // on the right, click Path
    hint: /right/i,
    pattern: regex(
      `\\b(?:on the right|in the right(?:-hand)? pane[^,.]{0,40}),?\\s+(?:double-? ?click|click|select)\\s+(?:on\\s+)?(?:the\\s+)?(${quoted}|${word}${more})(?=[.,]| value| entry| and)(?!,? and then (?:click|choose) Properties)`
    ),
    read: (match) => named(match[1], 'definite')
  },
  {
    // leave the Value Name box blank
    hint: /blank|empty/i,
    pattern: regex(
      `\\bleave\\s+(the value name)(?: box| field)?\\s+(?:blank|empty)|(?<=the )(value name)(?: box| field)? (?:blank|empty)`
    ),
    read: () => ({name: '(Default)', strength: 'definite'})
  },
  {
    // double-click (Default); the (Default) value
    hint: /\(default\)/i,
    pattern: regex(
      `(?<!\\w\\s?)(?<!\\bvalue of \\S+ )(\\(default\\))(?! *[:=]? *[\\d"])|(?<=\\b(?:the|click|select|on|the word) )(\\(default\\))`
    ),
    read: () => ({name: '(Default)', strength: 'likely'})
  },
  {
    // double-click the Default key; double-click Default in the right-hand pane
    hint: /click (?:on )?(?:the )?["“]?Default\b/i,
    pattern:
      /\b[Dd]ouble-? ?[Cc]lick (?:on )?(?:the )?["“]?(Default)["”]?(?= (?:key|value|entry|in the right|to )|[,.])/g,
    read: () => ({name: '(Default)', strength: 'definite'})
  },
  {
    // DisableX specifies whether …
    hint: /[a-z][A-Z]|_|\d|[A-Z]{6}/,
    pattern: regex(
      `^(${word})\\s+(?:is required|specifies|controls|determines|indicates|is the number|is the maximum|is the minimum|defines)\\b`
    ),
    read: (match) => (isIdentifier(match[1] ?? '') ? named(match[1], 'mention') : null)
  }
]

/** What is named last is a key. */
const ofKey = /\bkey\b(?![^.]*\b(?:value|entry|dword|string)\b)[^.]{0,60}$/i
