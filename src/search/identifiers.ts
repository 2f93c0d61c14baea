/**
 * Identifiers as tokens: what makes `netbt.sys`, `NetBT\Parameters`, `C++` and `.NET` exact.
 *
 * FTS5 knows words and drops signs. So an index of identifiers stands beside the words, of tokens in which signs are
 * letters of Unicode's private use area (`.` is U+E02E):
 *
 * - a *joint*, two words and the signs between them without a blank: `netbt.sys`; `a\b\c` is `a\b` and `b\c`;
 * - a *lead*, a sign and the word it touches: `.net`;
 * - a *trail*, a word and the signs that touch it: `c++`;
 * - a *code*, a hexadecimal number by its value: `0x7b` for `0x0000007B`, `&H7B` and `7Bh`.
 */
import {isJoint} from './words.ts'

/** Signs that are part of the word behind them: `.NET`, `/3GB`, `%SystemRoot`, `$LogFile`, `#include`. */
const leadSigns = './%$#@&*~'

/** Pairs that mean something else than their last sign: `\\server`, `@@VERSION`. */
const leadPairs = ['\\\\', '@@']

/** Signs that are part of the word before them: `C++`, `C#`, `ADMIN$`, `%TEMP%`, `main()`; no further `+` or `#` follows. */
const trailSigns = /^(?:\+{1,2}(?![+#])|#(?![+#])|\$|%|\*|\(\))/

/** What a colon makes a device of: `LPT1:`, `A:`, and `C:\` with the root behind it. */
const device = /^(?:[a-z]|[a-z]+\d+)$/i

/** Longer runs of signs are rules and drawings. */
const longestJoint = 3

/** Longer words are encoded data; a joint of two such is no name either. */
export const longestWord = 64

/** The token of two words that only signs part, null when the signs are too many to be part of a name. */
export function jointToken(left: string, signs: string, right: string): string | null {
  return signs.length > longestJoint ? null : `${left}${signToken(signs)}${right}`.toLowerCase()
}

/** The tokens of a word with the sign that it begins with, the longest first; none when that is punctuation. */
export function leadTokens(before: string, word: string): string[] {
  if (before === '') return []
  const pair = before.slice(-2)
  const signs = leadPairs.includes(pair) ? [pair] : []
  if (leadSigns.includes(before.slice(-1))) signs.push(before.slice(-1))
  return signs.map((sign) => `${signToken(sign)}${word}`.toLowerCase())
}

/** The tokens of a word with the signs that it ends with, the longest first; none when they are punctuation. */
export function trailTokens(word: string, after: string): string[] {
  const first = after.charAt(0)
  if (first === ':') {
    if (!device.test(word)) return []
    const signs = after.startsWith(':\\') ? [':\\', ':'] : [':']
    return signs.map((sign) => `${word}${signToken(sign)}`.toLowerCase())
  }
  const signs = trailStarts.includes(first) ? trailSigns.exec(after)?.[0] : undefined
  return signs ? [`${word}${signToken(signs)}`.toLowerCase()] : []
}

const trailStarts = '+#$%*('

/**
 * The token that keeps the words on both sides of a gap apart in a phrase; null when nothing does.
 *
 * Signs without a blank do, and signs of names that touch a word: `dial-` at the end of a line, `C++ 5.0`, `50% of`. A comma, a
 * quote or a bracket beside a blank does not: `"boot device"` is found in `the (boot) device`.
 */
export function partingToken(gap: string): string | null {
  if (isJoint(gap)) return signToken(gap)
  const touching = touchingSigns.exec(gap)?.[0]
  return touching ? signToken(touching) : null
}

const touchingSigns = /^(?:\+\+|[-/\\+#$%])|[-/\\#$%]$/

/**
 * Whether a gap that is no joint may make something of the words beside it: what most gaps have, a full stop, a comma, a
 * quote or a bracket and a blank, does not.
 */
export function mayTouch(text: string, start: number, end: number): boolean {
  return touchesBefore.includes(text.charAt(start)) || touchesBehind.includes(text.charAt(end - 1))
}

/** The token of a hexadecimal number, whatever its spelling. */
export function codeToken(value: string): string {
  return `${codeSign}${value}`
}

/** Signs as letters of the private use area. */
export function signToken(signs: string): string {
  if (signs.length === 1) return signLetter(signs.charCodeAt(0))
  let token = ''
  for (let at = 0; at < signs.length && at < longestJoint; at++) token += signLetter(signs.charCodeAt(at))
  return token
}

function signLetter(code: number): string {
  return code < letters.length ? (letters[code] ?? '') : String.fromCharCode(0xe000 + (code & 0xfff))
}

const letters = Array.from({length: 0x80}, (_, code) => String.fromCharCode(0xe000 + code))

/** First signs of `trailTokens` and `touchingSigns`. */
const touchesBefore = `${trailStarts}:-/\\`

/** Last signs of `leadTokens` and `touchingSigns`. */
const touchesBehind = `${leadSigns}\\-`

const codeSign = signLetter('x'.charCodeAt(0))
