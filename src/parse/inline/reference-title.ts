/**
 * Title printed beside the number of an article, or null.
 *
 * ```text
 * Q150543 WinNT, Terminal Server, and Exchange …          a line of its own: the rest of the line (Q241041)
 * ARTICLE-ID: Q102067 / TITLE : SESSTIMEOUT …             behind a label, often on the next line (Q100108)
 * article Q140781, "How Systems Management …," for        in quotes behind it (Q190878)
 * "CONN: Setup Error Indicates …" Q141583                 in quotes before it (Q109256)
 * article Q103275: How to Find LANA Numbers for …         behind a sign, to the end of the sentence (Q113125)
 * article Q132720 (SNA Server CPIC Allocate Error 20)     in brackets behind it (Q139501)
 * ```
 *
 * Looks at no more than `reach` characters on either side, so that reading stays linear.
 */
export function titleOf(text: string, from: number, to: number): string | null {
  const behind = text.slice(to, to + reach)
  const before = text.slice(Math.max(0, from - reach), from)
  const isLine = lineStart.test(before)
  const quoted = quotedBehind(behind, isLine)
  const whole = labelled(behind) ?? (isLine && quoted === null ? restOfLine(behind) : null)
  if (whole !== null) return foldTitle(whole)
  const part = quoted ?? bracketed(behind) ?? quotedBefore(before) ?? inSentence(before, behind)
  return part === null ? null : foldTitle(part).replace(/(?<!\.)[.,;]$/, '')
}

const reach = 400

/** `TITLE : …` on the same or the next line. */
function labelled(behind: string): string | null {
  return /^\s*TITLED? *: *([^\n]+)/i.exec(behind)?.[1] ?? null
}

/**
 * Up to the quote that closes; quotes that open inside come first (`"XADM: "Reps-From" USN Too High"`). The quotes of a
 * title's first words are its own: `Q196847 "Stop 0xc000021e" Installing …` (Q225037).
 */
function quotedBehind(behind: string, isLine: boolean): string | null {
  const opening = /^(?:,? (?:en)?titled:?|[,:;]|\s?-{1,2})?\s*["“]/.exec(behind)
  if (!opening) return null
  const from = opening[0].length
  const end = closingQuote(behind, from)
  const title = end === -1 ? '' : behind.slice(from, end)
  if (!/\S\s+\S/.test(title)) return null
  const isBare = !/^,/.test(opening[0]) && !/titled/.test(opening[0])
  if (isBare && !/(?<!\.)[,.]$/.test(title) && !(isLine ? wholeLine : sentenceGoesOn).test(behind.slice(end + 1)))
    return null
  return title
}

const wholeLine = /^\s*(?:\n|$)/
const sentenceGoesOn = /^(?:[\s.,;)]*$|[.,;)]|\s[a-z(])/

function closingQuote(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '”') return at
    if (sign !== '"' && sign !== '“') continue
    const isOpening = sign === '“' || /[\s(]/.test(text[at - 1] ?? '')
    depth += isOpening ? 1 : -1
    if (depth === 0) return at
  }
  return -1
}

/** A number that begins a line, or follows the label of one; the rest of the line, when it begins as titles do. */
function restOfLine(behind: string): string | null {
  const match = /^(?:[:;,'’]|\s*(?:[:;,]|-{1,2})(?= ))?\s*([^\n]+)/.exec(behind)
  const rest = match?.[1] ?? ''
  return titleStart.test(rest) ? rest : null
}

const lineStart = /(?:^|\n)\s*(?:['*!/]+\s*)?$/
const titleStart = /^(?:[A-Z0-9"'“‘$%/[:&<]|\.[A-Z]|[a-z]+[A-Z0-9.])/

/** `(Running 16-bit 3270/FMI Applications on Windows NT)`. */
function bracketed(behind: string): string | null {
  const title = /^,? \(([A-Z"][^()\n]{8,200})\)/.exec(behind)?.[1]
  return title && /\S \S+ \S/.test(title) && isTitleCase(title) ? title : null
}

/** `"Title," Q94232`, `"Title" (Q88543)`, `"Title" Microsoft Knowledge Base article Q158508`. */
function quotedBefore(before: string): string | null {
  const closing = /[”"],?\s*\(?(?:(?:in )?(?:the )?(?:Microsoft )?(?:Knowledge Base|KB)? ?article,? ?\(?)?$/i.exec(
    before
  )
  if (!closing) return null
  const end = closing.index
  let depth = 1
  for (let at = end - 1; at >= 0; at--) {
    const sign = before[at]
    if (sign !== '"' && sign !== '“') continue
    const isOpening = sign === '“' || at === 0 || /[\s(]/.test(before[at - 1] ?? '')
    depth += isOpening ? -1 : 1
    if (depth > 0) continue
    const title = before.slice(at + 1, end)
    return /\S\s+\S/.test(title) ? title : null
  }
  return null
}

/**
 * To the end of the sentence, or to where the sentence goes on: `Q103275: How to Find LANA Numbers for Applications.`,
 * `Q151082 Password Change Filtering & Notification in Windows NT. You can …` (Q152841).
 */
function inSentence(before: string, behind: string): string | null {
  // another number behind it: a list of numbers, without titles
  const match = /^(\s?[:,]|\s-{1,2}|)\s+(?!Q\d{5})([A-Z0-9][^\n]*)/.exec(behind)
  if (!match) return null
  const rest = match[2] ?? ''
  const end = (/["“]$/.test(before) ? closingQuoteMark : sentenceEnd).exec(rest)
  const title = end ? rest.slice(0, end.index) : rest
  const words = title.split(' ').length
  if (words < (match[1] === '' ? 4 : 3)) return null
  return isTitleCase(title) || (end === null && /[:-]$/.test(match[1] ?? '')) ? title : null
}

const closingQuoteMark = /["”]/
const sentenceEnd =
  /(?<!\b(?:Dr|vs|Err|Msg))\.(?=\s|$)|; |,? (?:in the Microsoft Knowledge|and Q\d|for (?:more|additional|information))|, (?:[a-z]|and Q)/

/** Most of the longer words begin with a capital, or a prefix such as `XADM:` stands before them. */
function isTitleCase(title: string): boolean {
  if (/^[A-Z][A-Za-z0-9]{1,9}: /.test(title)) return true
  const words = title.split(/[\s-]+/).filter((word) => /^[A-Za-z]{4}/.test(word) && !minorWords.test(word))
  return words.length > 0 && words.filter((word) => /^[A-Z]/.test(word)).length / words.length > 0.7
}

const minorWords = /^(?:with|from|into|when|that|than|over|under|about|does|have|after|using|not)$/i

/**
 * Blanks folded. A page count in a column of its own (Q151284), a note and an address below the title (Q140612, Q298458) and
 * a bracket that was opened before the number are no part of it.
 */
function foldTitle(title: string): string {
  const folded = title
    .replace(/\s{3,}\d{1,3}\s*$/, '')
    .replace(/\s*\((?:https?|ftp):\/\/.*$/i, '')
    .replace(/(?<=\S)\s+NOTE: .*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return /\)$/.test(folded) && !folded.slice(0, -1).endsWith('(') && count(folded, ')') > count(folded, '(')
    ? folded.slice(0, -1)
    : folded
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
