import {cleanName, isIdentifier} from './name.ts'
import type {Sentence} from './sentence.ts'

/** A named key to add or select under the one printed before. */
export interface Subkey {
  at: number
  name: string
  /** `add` makes a child of the printed key; `select` also makes it the place for what is added next. */
  action: 'add' | 'select'
  /** The key that the sentence names as its parent, when it does: "under Services". */
  parent: string | null
  /** Named without the word key or folder: counts only where folders are opened one a step (Q303778). */
  isFolder?: boolean
  /** Selected for what the same sentence does there: the next one selected lies beside it. */
  isDone?: boolean
  /** Selected on the left, where a key shows that holds a printed one. */
  isAbove?: boolean
}

const quoted = '["“][^"”⟦⟧\\n]{1,60}?["”]'
const word = '(?:<[^<>]{1,40}>|[.*]?[A-Za-z0-9_{][\\w.{}&+-]*(?: [A-Z0-9][\\w.&+-]*){0,3})'

const patterns: {pattern: RegExp; action: Subkey['action']}[] = [
  // add a subkey named Foo
  {
    action: 'add',
    pattern: new RegExp(
      `\\b(?:add|create|make|insert|adding|creating)\\s+(?:a\\s+|the\\s+|an\\s+)?(?:new\\s+|following\\s+)?(?:registry\\s+)?(?:sub-?)?key\\s+(?:named|called|with the name(?: of)?|:)?\\s*:?\\s*(${quoted}|${word})`,
      'gi'
    )
  },
  // create a new key under Services and name it Foo
  {
    action: 'add',
    pattern: new RegExp(
      `\\b(?:add|create)\\s+a\\s+(?:new\\s+)?(?:registry\\s+)?(?:sub-?)?key\\b[^."“⟦]{0,50}?\\band name it\\s+(${quoted}|${word})`,
      'gi'
    )
  },
  // create a Parameters key
  {
    action: 'add',
    pattern: new RegExp(
      `\\b(?:add|create|adding|creating)\\s+(?:a\\s+|an\\s+|the\\s+)(?:new\\s+)?(${quoted}|[A-Za-z][\\w.-]*(?: [A-Z][\\w.-]*){0,2})\\s+(?:registry\\s+)?(?:sub-?)?key\\b`,
      'gi'
    )
  },
  // in the Key Name box, type "Foo"
  {
    action: 'add',
    pattern: new RegExp(
      `\\bkey name(?:\\s+(?:box|field|text box|dialog box))?,?\\s*(?:type|enter|specify|is|as|:|use)\\s*:?\\s*(${quoted}|${word})`,
      'gi'
    )
  },
  // type "Foo" in the Key Name box; specify Foo as the key name
  {
    action: 'add',
    pattern: new RegExp(
      `\\b(?:type|enter|specify)\\s+(${quoted}|${word})(?:\\s*\\(without[^)]*\\))?,?\\s+(?:in|into|for|as)\\s+the\\s+(?:new\\s+)?key(?:'s)?\\s?name\\b`,
      'gi'
    )
  },
  // click Add Key, and then type "ShellNew"
  {
    action: 'add',
    pattern: new RegExp(
      `\\badd key\\b[^."⟦]{0,50}\\b(?:type|enter|specify)\\s+(${quoted}|${word})(?! in the (?!key))`,
      'gi'
    )
  },
  // name the new key Foo
  {
    action: 'add',
    pattern: new RegExp(
      `\\b(?:name|call|rename)\\s+(?:the|this)\\s+(?:new\\s+)?(?:sub-?)?key\\s+(?:to\\s+|as\\s+)?(${quoted}|${word})`,
      'gi'
    )
  },
  // The Select subkey under HKEY_LOCAL_MACHINE\SYSTEM
  {
    action: 'add',
    pattern: new RegExp(`\\b[Tt]he\\s+(${word})\\s+(?:sub-?)?key\\s+under\\s+(?:the\\s+)?⟦`, 'g')
  },
  // The Options subkey for the network port contains the following entries
  {
    action: 'add',
    pattern: new RegExp(
      `^\\s*The\\s+(${word})\\s+sub-?key\\s+(?:for\\s[^.]{1,60}\\s)?(?:contains?|has|can\\scontain)\\s(?:the\\s)?(?:following|these|values)\\b`,
      'g'
    )
  },
  // select the Foo subkey
  {
    action: 'select',
    pattern: new RegExp(
      `\\b(?:select|click|open|expand|highlight|double-click|choose|locate|find|go to|(?<=^\\s*)[Uu]nder|(?<=^\\s*)In|(?<=then )(?:under|in)|Select|Click|Open|Expand|Highlight|Double-click|Choose|Locate|Find|Go to)\\s+(?:on\\s+)?the\\s+(?:new\\s+|newly created\\s+)?(${quoted}|[.{<]?[A-Za-z0-9][\\w.{}<>&+-]*(?: [A-Z0-9][\\w.&+-]*){0,3})\\s+(?:registry\\s+)?(?:[Ss]ub-?[Kk]ey|[Kk]ey|[Ff]older)\\b(?! (?:in|of|from|at) the)`,
      'g'
    )
  }
]

const generic =
  /^(?:following\b.*|folder|guid|key|subkey|registry|following|new|same|sub|this|that|the|above|preceding|appropriate|root|parent|correct|previous|desired|specified|application|main|whole|entire|other|next|first|second|last|named|called|name|existing|default|adapter|each|windows|user|enter|tab|delete|insert|shift|ctrl|alt|f\d+|windows nt|program files|system|destination|target|backup|home|shared|using|by|in|to|and|for|below|decimal|hexadecimal|binary|hex|of|with|type|value|(?:string|dword|binary) value|under|if|product|public|private|startup|local|up arrow|down arrow|arrow|esc|right|left)$/i

/** Folders to open, the next inside the one before: "Double-click the Software folder, and then the Microsoft folder". */
const folders =
  /(?:\b(?:[Dd]ouble-? ?[Cc]lick|[Ee]xpand|[Oo]pen|[Cc]lick|[Ss]elect|[Cc]hoose)|plus sign(?: \(\+\))? (?:next to|beside|in front of|to the left of)|\bthen)\s+(?:on\s+)?(?:the\s+)?(["“][^"”⟦]{1,60}["”]|\.?[A-Z0-9][\w.+-]*(?: [A-Z0-9][\w.+-]*){0,4})(?=\s+(?:folder|[Kk]ey|sub-?key|branch)\b|[.,](?!\w)|\s+and\s+(?:then\s+)?(?:double-?)?click\b|$)/g

/** What else a step clicks: "and then click Open" (Q195027). */
const buttons = /^(?:Open|OK|Yes|No|Save|Load|Load Hive|Cancel|Close|Next|Finish|Add|Apply|Find|Find Next|Properties)$/

/** The names of folders that a step opens. */
export function foldersIn({text, at}: Sentence): Subkey[] {
  if (/\b(?:dialog|menu|tab|OK|button|[Cc]lick (?:Add|Open))\b/.test(text)) return []
  const found: Subkey[] = []
  folders.lastIndex = 0
  for (let match = folders.exec(text); match; match = folders.exec(text)) {
    const name = match[1] ? cleanName(match[1]) : null
    const isRoot = name !== null && /^(?:System|Software|Windows(?: NT)?)$/.test(name)
    if (
      name === null ||
      (generic.test(name) && !isRoot) ||
      (!isRoot && /^(?:HKEY|HK[LCU]|Registry|Edit|Start|Run|File|Window)/i.test(name)) ||
      buttons.test(name)
    )
      continue
    const isAbove = /\bleft(?:-hand)? pane\b/i.test(text)
    found.push({at: at + match.index, name, action: 'select', parent: null, isFolder: true, isAbove})
  }
  return found
}

/** The subkeys that a sentence names. */
export function subkeysIn({text, at}: Sentence): Subkey[] {
  if (!/key|folder/i.test(text)) return []
  const found: Subkey[] = []
  for (const {pattern, action} of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const name = match[1] ? cleanName(capitalsOf(match[1])) : null
      // "creating the MD5 key below" speaks of one that is printed (Q152841)
      if (/^(?:["”]? (?:registry )?(?:sub-?)?key)? below\b/i.test(text.slice(match.index + match[0].length))) continue
      if (name === null || generic.test(name) || /^(?:HKEY|HK[LCU]|REG_)/i.test(name)) continue
      // `Save Key` is a command of a menu
      if (/ Key$/.test(match[0]) && /^(?:Save|Add|Restore|Delete|New|Load|Find)$/.test(name)) continue
      if (/folder$/.test(match[0]) && /^(?:in|under)\b/i.test(match[0])) continue
      if (
        /\b(?:not|delete|remove|(?:attempts?|tries|fails?|if you|when you)(?: to)?)\s+$/i.test(
          text.slice(0, match.index)
        )
      )
        continue
      if (!/["“]/.test(match[1] ?? '') && !isKeyName(name)) continue
      if (/\b(?:for|(?:in )?(?:our|this)) example\b/i.test(text.slice(0, match.index))) continue
      found.push({
        // what lies under a path that follows stands behind it
        at: at + match.index + (match[0].endsWith('⟦') ? match[0].length : 0),
        name,
        action,
        isDone: action === 'select' && does.test(text.slice(match.index + match[0].length)),
        parent: parentIn(text.slice(0, match.index + 1)) ?? parentIn(text)
      })
    }
  }
  return found
}

/** The patterns ignore letter case: of `PCICOptions to the entry` only the first word is the name (Q129812). */
function capitalsOf(printed: string): string {
  return /^["“<]/.test(printed) ? printed : (/^\S+(?: [A-Z0-9]\S*)*/.exec(printed)?.[0] ?? printed)
}

/** "Select the Devices subkey and from the menu, select Security", "In the Commands subkey, remove …" (Q122919, Q122174). */
const does = /^,? (?:and )?(?:from the (?:\w+ )?menu,? select Security|(?:remove|delete)\b)/

function isKeyName(name: string): boolean {
  return (isIdentifier(name) && !/ /.test(name)) || /^[.{<A-Z]/.test(name)
}

function parentIn(text: string): string | null {
  const match =
    /\b(?:under|in) (?:the )?(["“]?)([A-Za-z][\w. ]*?)\1(?: (?:registry )?(?:sub-?key|key|folder))?,? (?:add|create|click|select|double-click|expand|c|s|d|e|a)\b/i.exec(
      text
    )
  return match?.[2] ?? null
}
