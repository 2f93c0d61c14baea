/**
 * How text falls into words, signs and blanks: the one definition that index and query share.
 *
 * A word is a run of letters, digits and `_`; FTS5's `unicode61` with `_` as a letter cuts the same way.
 */

/** Words of one text in order, and the characters that stand before, between and after them. */
export interface Words {
  words: string[]
  /** `gaps[i]` stands before `words[i]`, the last one after the last word; one more than there are words. */
  gaps: string[]
}

/** Cut a text into its words and what stands between them. */
export function splitWords(text: string): Words {
  const words: string[] = []
  const gaps: string[] = []
  let gapStart = 0
  eachWord(text, (start, end) => {
    gaps.push(text.slice(gapStart, start))
    words.push(text.slice(start, end))
    gapStart = end
  })
  gaps.push(text.slice(gapStart))
  return {words, gaps}
}

/** Visit each word of a text, from its start to its end. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (characterClass(text.charCodeAt(at)) !== wordClass) continue
    const start = at
    do at++
    while (at < text.length && characterClass(text.charCodeAt(at)) === wordClass)
    visit(start, at)
  }
}

/** Whether a gap, or a part of a text, is of signs only, so that the words on both sides touch it. */
export function isJoint(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (characterClass(text.charCodeAt(at)) !== signClass) return false
  return start < end
}

/** Whether there are only blanks, or nothing, between two places of a text. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (characterClass(text.charCodeAt(at)) !== blankClass) return false
  return true
}

/** Whether the character at a place is part of a word. */
export function isWordCharacter(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at)) === wordClass
}

/** Where the word begins that has the character at a place. */
export function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && characterClass(text.charCodeAt(start - 1)) === wordClass) start--
  return start
}

/** Where the word ends that has the character at a place. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && characterClass(text.charCodeAt(end)) === wordClass) end++
  return end
}

/** Where the gap begins that has the character at a place. */
export function gapStart(text: string, at: number): number {
  let start = at
  while (start > 0 && characterClass(text.charCodeAt(start - 1)) !== wordClass) start--
  return start
}

/** Where the gap ends that has the character at a place. */
export function gapEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && characterClass(text.charCodeAt(end)) !== wordClass) end++
  return end
}

/** The next place of a text, from one on, that has neither a plain letter nor a plain blank; its length when there is none. */
export function nextUnusual(text: string, from: number): number {
  let at = from
  while (at < text.length && usual[text.charCodeAt(at)] === 1) at++
  return at
}

const usual = Uint8Array.from({length: 0x80}, (_, code) => (/[A-Za-z_\s]/.test(String.fromCharCode(code)) ? 1 : 0))

const wordClass = 1
const blankClass = 2
const signClass = 3

const wordCharacter = /[\p{L}\p{N}\p{Co}_]/u

/** Class of each UTF-16 unit, 0 when it was not asked for yet: asking a regular expression every time is slow. */
const classes = new Uint8Array(0x10000)

function characterClass(code: number): number {
  const known = classes[code]
  if (known) return known
  const found = classify(code)
  classes[code] = found
  return found
}

function classify(code: number): number {
  // Half of a pair: nothing of the archive, but never to be cut through.
  if (code >= 0xd800 && code <= 0xdfff) return wordClass
  const character = String.fromCharCode(code)
  if (wordCharacter.test(character)) return wordClass
  return /\s/.test(character) ? blankClass : signClass
}

/** A word as the index knows it: letter case and accents do not count. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return isAscii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

const isAscii = /^[\x00-\x7f]*$/
