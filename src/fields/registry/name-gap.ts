import {type Block, type Line, lineAt, lineIndex} from './block.ts'

/** The blank or line end within a name. */
export interface Gap {
  /** What the gap adds to the name, and where the reading goes on. */
  words: string
  to: number
  isEnd: boolean
}

/** Read on over a blank or a line end; null when the name ends here. */
export function readGap(block: Block, at: number, isAlone: boolean, name: string): Gap | null {
  const {text} = block
  const character = text[at]
  if ((character !== ' ' && character !== '\n') || (/[.,;:]$/.test(name) && !/^\.+$/.test(name))) return null
  const rest = text.slice(at, at + 160)
  const visualBasic = name === 'VB' ? programSettings.exec(rest) : null
  if (visualBasic) return {words: fold(visualBasic[0]), to: at + visualBasic[0].length, isEnd: false}
  if (character === '\n') return readWrap(block, at, isAlone, name, rest)
  const found = wordsToSlash(rest)
  const words = found && crossesBlank(block, at + rest.indexOf(found), found) ? null : found
  if (words && wrapsBetweenNames(block, at, name)) return null
  if (words) return {words: ` ${fold(words)}`, to: at + rest.indexOf(words) + words.length, isEnd: false}
  if (/^ {2}/.test(rest) || isLeafBeforeValue(name, rest)) return null
  // `…\\CLIENT SERVICE\\REMOTE CONTROL and change` (Q191336)
  const isUpper = !isAlone && /^[A-Z]{4,}$/.test(name) && upperWord.test(rest)
  const more = isUpper || (isAlone ? restOfLine : capitalised).exec(rest)
  if (more) return {words: ' ', to: at + 1, isEnd: false}
  const phrase = isAlone && (isWholeLine(block, at) || rest.startsWith(' (')) ? phraseAtEnd.exec(rest) : null
  return phrase ? {words: phrase[0], to: at + phrase[0].length, isEnd: true} : null
}

/** Programs of Visual Basic keep their settings under `Software\VB and VBA Program Settings` (Q149783). */
const programSettings = /^\s+and\s+VBA\s+Program\s+Settings\b/

/** A blank line stands within the words: what is below it begins a path of its own (Q157440). */
function crossesBlank(block: Block, at: number, words: string): boolean {
  const wrap = words.indexOf('\n')
  if (wrap === -1) return false
  const index = lineIndex(block, at + wrap)
  return (block.lines[index + 1]?.number ?? 0) > (block.lines[index]?.number ?? 0) + 1
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** Words up to the next backslash belong to the name: `Control Panel\Desktop`, `Windows⏎NT\CurrentVersion`, `Win32 (x86)\…`. */
function wordsToSlash(rest: string): string | null {
  const words = upToSlash.exec(rest)?.[1]
  return words && !notInName.test(words) && !ownRoot.test(rest) && !/(?:^|\s)[A-Z]$/.test(words) ? words : null
}

const upToSlash =
  /^\s{1,3}((?:[\w&+#'-][\w.&+#'-]*|<[^<>]{1,60}>|\([^()\n]{1,30}\))(?:[ \n](?:[\w&+#'-][\w.&+#'-]*[\w)&+#']|\w|<[^<>]{1,60}>|\([^()\n]{1,30}\))){0,4}) ?\n?[\\/](?=[^\\/]|\\[A-Z]|$)/
const notInName =
  /(?:^|\s)(?:and|or|to|key|keys|subkey|sub-key|registry|in|under|on|from|with|is|are|the|value|where|see|at|as|if|by|then|H?KEY_\w+|HK[LCU][MRU]?)(?=\s|$)|\. /
/** A well-known root after a blank or a line end begins a path of its own. */
export const ownRoot = /^\s+(?:[^\\]*\s)?(?:System\\+(?:CurrentControlSet(?!\w)|ControlSet0|CCS)|Software\\+Microsoft)/i

/** The rest of a line of its own: words until something that cannot be a name. */
const restOfLine =
  /^ (?!H?KEY_|HK[LC][MUR]\\)(?!(?:key|keys|subkey|subkeys|section|subtree|branch|value|entry|registry|hive|where|and|or|is|are|if|to|from|in|under|with|for|using|on|the|a|an|has|as|contains|must|should|could|cannot|by|then|REG[_-]\w+|DWORD|By|HKEY\w*|HK[LC][MUR]|-+|=+|:|(?:NOTE|Value|Name|Data|Type)(?=\s*[:=]))(?:[\s:.,;)]|$))[\w&+#.'<{%*-]/

/** `Restore in Progress`, `NetWare or Compatible Network`: a small word within a name that fills the line. */
const phraseAtEnd =
  /^ (?:for (?:\w+ )?<[^<>\n]{1,30}>(?=\n|$)|(?:or|in|for|of|to|and|with|on|by) [A-Z]\w+(?: [A-Z]\w+)?(?=\n|$)|\((?:secs?|days|hours|minutes|seconds|ms|min|[A-Z]{2,6}|[A-Z]{2,}\+[\w+ ]*|Public ?\+ ?Private)\)(?=[.,:]?(?:\n|$)))/i

/** Nothing but the path stands on the line, and nothing that goes on with a sentence below it. */
function isWholeLine(block: Block, at: number): boolean {
  const line = lineAt(block, at)
  const next = block.lines[lineIndex(block, at) + 1]
  return !/[.,;:]$/.test(line.text) && (!next || /^[\\["]|HK|:|=/.test(next.text))
}

/** In a sentence a name goes on only with capitals, and only up to the word that says what it is, or the end. */
const capitalised =
  /^ (?!(?:The|This|In|If|On|For|Add|Set|When|To|And|Or|You|It|Registry|Key|Value|Subkey|NOTE|REG_\w+|DWORD)\b)[A-Z][\w+-]*(?: [A-Z][\w+-]*){0,2}(?=\s+(?:registry|key|keys|subkey|value|entry|hive|branch|folder|location|parameter|setting)\b|[.,;:)"]?$|[.,;:)"](?:\s|$))/

const upperWord = /^ (?!DWORD|VALUE|REGISTRY|SUBKEY|HKEY)[A-Z]{4,}(?= [a-z]|[.,;)\s]*$)/

/** `…\Parameters ReslocFlags: REG_DWORD: 1` (Q185446): a name that is complete, then the value's. */
function isLeafBeforeValue(name: string, rest: string): boolean {
  return (
    isLeaf.test(name) &&
    /^ (?:[\w ]{1,40}?\s*(?:=|:\s*REG_)|[A-Z]\w* REG_|[A-Z]\w*[a-z][A-Z]\w*\s*(?:\n|$))/i.test(rest) &&
    // `…\WinSock\Setup Migration` (Q164613)
    !(/^Setup$/i.test(name) && /^ [A-Z][a-z]+(?:\n|$)/.test(rest))
  )
}

const isLeaf = /^(?:Parameters\w*|Winlogon|Lsa|Configuration|Linkage|Setup|Run|Environment|Memory Management)$/i
/** Names that nothing ever goes on with: at the end of a line the backslash after them was lost (Q156384). */
const complete =
  /^(?:System|Software|Microsoft|CurrentControlSet|Services|Control|CurrentVersion|Parameters\w*|Policies|Explorer|Classes)$/i

/** After these a blank before another name is a lost backslash: `Control IDConfigDB\\…` (Q155974). */
const neverGoesOn = /^(?:CurrentControlSet|Services|CurrentVersion|Control)$/i

/** A backslash was lost at the end of a line, or between two names that nothing ever goes on with. */
export function wrapsBetweenNames(block: Block, at: number, name: string): boolean {
  const character = block.text[at]
  const isLost = character === '\n' ? complete.test(name) : character === ' ' && neverGoesOn.test(name)
  if (!isLost) return false
  const words = wordsToSlash(block.text.slice(at, at + 160))
  return words !== null && !isControlPanel(name, words)
}

function isControlPanel(name: string, words: string): boolean {
  return /^control$/i.test(name) && /^panel\b/i.test(words)
}

/** The end of a line within a name: the line was full, or more of the path stands on the next one. */
function readWrap(block: Block, at: number, isAlone: boolean, name: string, rest: string): Gap | null {
  const line = lineAt(block, at)
  const next = block.lines[lineIndex(block, at) + 1]
  // a blank line between them parts two paths (Q260538)
  if (!next || next.number > line.number + 1) return null
  if (/^[\\*\s]*(?:My ?Computer\\)?(?:HK?EY|KEY_LOCAL|HKLM|HKCU|HKCR)/i.test(next.text) || /^[\\/[]/.test(next.text))
    return null
  // paths without a hive, each on a line of its own (Q177263)
  if (startsRoot.test(next.text)) return null
  const joint = isBrokenWord(line, next, name) ? '' : ' '
  const words = wordsToSlash(rest)
  if (words)
    return complete.test(name) && !isControlPanel(name, words)
      ? null
      : {words: `${joint}${fold(words)}`, to: at + rest.indexOf(words) + words.length, isEnd: false}
  const gap: Gap = {words: joint, to: at + 1, isEnd: false}
  if (!isAlone) return capitalised.test(rest.replaceAll('\n', ' ')) ? gap : null
  const firstWord = next.text.split(' ', 1)[0] ?? ''
  if (name.endsWith('-')) return {...gap, words: ''}
  return line.width + 1 + firstWord.length <= fullWidth || looksLikeOther(next.text) ? null : gap
}

const startsRoot = /^(?:System\\+CurrentControlSet|Software\\+Microsoft)\\/i

/** Columns that the archive's wrapper fills. */
const fullWidth = 78

/** A line over the full width is cut anywhere: `…\MSFTPSVC\Para⏎meters` (Q186929). */
function isBrokenWord(line: Line, next: Line, name: string): boolean {
  if (!/[a-z]$/.test(name) || !/^[a-z]/.test(next.text)) return false
  return (
    line.width >= 80 ||
    /^(?:Parameters|CurrentControlSet|CurrentVersion|Services|SecurityProviders)/i.test(name + next.text)
  )
}

/** The line below is something of its own: a labelled or typed line, a sentence. */
function looksLikeOther(text: string): boolean {
  if (/[:=]|\bREG_|^DWORD [\d<]|^(?:NOTE|WARNING|IMPORTANT|-or-|-and-|to|and|or|where|is|key|subkey)\b/i.test(text))
    return true
  return /[a-z]{2} [a-z]+ [a-z]/.test(text) && text.split(' ').length > 4
}
