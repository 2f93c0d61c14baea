import {codeWeight} from './code.ts'
import {looksLikeCommand} from './command.ts'
import {announcesError, promisesCommand, promisesOutput, tellsToType} from './lead.ts'
import {functionWordShare, looksLikeProse} from './prose.ts'

/** What lines are that are neither code by their own looks nor sentences: to be kept as they stand, and as what. */
export type LiteralKind = 'code' | 'command' | 'output'

/**
 * A block that nothing else has claimed: is it a path, a call, an entry of a file or a part of a log, or a passage that is quoted?
 *
 * ```text
 * \Common\Tools\VB\CrysRept\Crystl32.exe          → code           You may make one copy of it.     → null
 * "net pause cisvc" (without the quotation marks) → command        Compaq 144 Data Fax Modem        → null
 * IP Address. . . . . . . . . : 10.0.0.51         → output         "S E R V P A C K"                → null
 * ```
 */
export function literalKind(lines: readonly string[], lead: string): LiteralKind | null {
  const kind = ownKind(lines, lead)
  if (kind !== null || !isTypedLine(lines, lead)) return kind
  return looksLikeCommand(lines[0] ?? '') ? 'command' : 'code'
}

/** The kind that the signs of most lines tell. */
function ownKind(lines: readonly string[], lead: string): LiteralKind | null {
  // most blocks are done with here
  if (lines.length === 2 && titleRule.test(lines[1] ?? '') && !gap.test(lines[0] ?? '')) return null
  let signed = 0
  for (const line of lines) if (sign.test(line)) signed++
  if (signed * 2 < lines.length && !lines[0]?.trimStart().startsWith('"')) return null
  const text = lines.map((line) => line.trim()).join(' ')
  if (text.length > longest || isOther.test(text)) return null
  const typed = withoutMarks.exec(text)?.[1]?.trim()
  if (typed !== undefined) return typedKind(typed, lead)
  if (signed * 2 < lines.length || sentenceEnd.test(text) || functionWordShare(text) >= 0.12 || looksLikeProse(text))
    return null
  return outputSign.test(text) || promisesOutput(lead) ? 'output' : 'code'
}

/** One or two lines that begin with a word in small letters and go on with signs: no sentence begins so (Q236007, Q112334). */
function isTypedLine(lines: readonly string[], lead: string): boolean {
  if (lines.length > 2 || !lead.endsWith(':') || !lines.every((line) => typedLine.test(line) && !closedLine.test(line)))
    return false
  const text = lines.map((line) => line.trim()).join(' ')
  if (isOther.test(text) || looksLikeProse(text) || functionWordShare(text) >= 0.3) return false
  return !announcesError(lead) && !promisesOutput(lead) && !wordsToFind.test(lead.slice(-leadEnd))
}

const typedLine =
  /^\s*(?!(?:and|or|where|to|becomes|version) |\S+ (?:is|are|was|on|number:?) |(?:the|an?|is|are|this|that|in|on|at|for|you|please|with|no|not|then|if|by|of|from|which|but|it|as|was|could) [a-z"'])[a-z][\w.]* (?!.*[a-z], [a-z]+ [a-z]+ )(?=.*(?:[\\/%*<>=@$&[\]]|\w\.\w|\w\(|\w:\d| -\w))/
const closedLine = /[a-z]{3}[.!?:]["')]?$|\([^\d(]{6,}\)$|\d\/\d|,$/
const wordsToFind = /\b(?:words?|keywords?|query|Knowledge Base)\b/i
/** In characters. */
const leadEnd = 100

/** No path and no entry is longer; keeps endless lines cheap. */
const longest = 2000

/** What the reader is told to type: a command, a line of code, or words to search for. */
function typedKind(typed: string, lead: string): LiteralKind | null {
  if (looksLikeCommand(typed) || (promisesCommand(lead) && !nameOnly.test(typed))) return 'command'
  if (typedSign.test(typed) || codeWeight(typed) > 0) return 'code'
  return tellsToType(lead) ? 'command' : null
}

/** Addresses, references, files to download, values of the registry and choices of a menu are no literals. */
const isOther =
  /:\/\/|^www\.|\S@\S+\.\w|^Q\d{5,6}\b|^\S+ - [A-Z][a-z]|\d bytes\b|\bREG_[A-Z]|^"? ?(?:Key|Value|Data|Type|Name|Source|Event|Component|Figure)\b.{0,20}:|^[A-Z][a-z]+ > [A-Z]|^\(?(?:or|and|-or-|-and-)\b/i

/** `"net pause cisvc" (without the quotation marks)`. */
const withoutMarks = /^"(.+)" \(without the (?:quotation|quote) ?marks\)\.?$/
const nameOnly = /^\S+$|^[A-Z][a-z]+ [A-Z][a-z]/
const typedSign = /\\|=|%| [/-]\w|\w_\w/

const gap = /\S {2,}\S/
/** What is above a rule and has no gap is a title. */
const titleRule = /^\s*[-=_*]{5,}$/
const sentenceEnd = /[a-z]{3}[.!?]["')]?$/

/** Signs that names and labels have not: paths, operators, calls, switches, columns, times. */
const sign =
  /^\s*>{1,3} ?\w|\w >{1,2} \w|\w\[\w*\]|^\s*\$ |\\|=|%\w+%|[{}|]|<\/?\w|\w_\w|(?:^|\s)\/[A-Za-z?]|\w\((?!s\))|\.\w+\(|->|<-|<<<|>>>|;$|,,|\(\(|(?:^|\s)@[A-Z]|\b(?:[DQ]?WORD|LPC?[A-Z]*STR|HRESULT|UINT|HWND|BOOL)\b|^\s*[.[]\w|\b0x[\dA-F]|\b[\dA-F]{8}\b|\d:\d\d:\d\d|(?:\. ){3}|\.{4}|\S {3,}\S/i

const outputSign =
  /(?:\. ){3}|\d:\d\d:\d\d|\b0x[\dA-F]{4}|\b[\dA-F]{8}\b|^~|-->|-{5}|\b(?:error|warning) [A-Z]\d{4}|^[^=;\\]*\S {3,}\S[^=;\\]*$/i
