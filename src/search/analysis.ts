import {hexadecimalValue, mayBeginHexadecimal} from './hexadecimal.ts'
import {codeToken, jointToken, leadTokens, longestWord, mayTouch, partingToken, trailTokens} from './identifiers.ts'
import {gapEnd, gapStart, isBlank, isJoint, isWordCharacter, nextUnusual, wordEnd, wordStart} from './words.ts'

/** A text as the full text index is given it. */
export interface Analysis {
  /**
   * The text with a token in place of the signs of each joint, so that `dial-up` is no hit for the phrase `"dial up"`,
   * while a comma or a quote before a blank parts nothing.
   */
  text: string
  /** Every identifier token of the text, each once. */
  identifiers: Set<string>
}

/**
 * Find the identifiers of a text, and make it ready for FTS5.
 *
 * Every article goes through this, and most of it is words of letters with blanks between them, which are passed over: only signs
 * and digits make an identifier.
 */
export function analyse(source: string): Analysis {
  const identifiers = new Set<string>()
  let text = ''
  let copied = 0
  let at = nextUnusual(source, 0)
  while (at < source.length) {
    let end = at
    if (isWordCharacter(source, at)) {
      end = wordEnd(source, at)
      addCode(identifiers, source, wordStart(source, at), end)
    } else {
      const from = gapStart(source, at)
      const to = gapEnd(source, at)
      end = to < source.length ? wordEnd(source, to) : to
      const parting = addTouching(identifiers, source, from, to, end)
      if (parting) {
        text += `${source.slice(copied, from)} ${parting} `
        copied = to
      }
      addCode(identifiers, source, to, end)
    }
    at = nextUnusual(source, end)
  }
  return {text: text + source.slice(copied), identifiers}
}

/**
 * Add what the signs of a gap make of the words that they touch, the one before it and the one up to `end`. Gives the token that
 * keeps the two apart, null when nothing does.
 */
function addTouching(identifiers: Set<string>, source: string, from: number, to: number, end: number): string | null {
  if (isBlank(source, from, to)) return null
  const isInside = from > 0 && end > to
  const isName = isInside && isJoint(source, from, to)
  if (!isName && !mayTouch(source, from, to)) return null
  const gap = source.slice(from, to)
  const right = source.slice(to, end)
  if (right) for (const token of leadTokens(gap, right)) add(identifiers, token)
  if (from === 0) return null
  const left = source.slice(wordStart(source, from - 1), from)
  for (const token of trailTokens(left, gap)) add(identifiers, token)
  if (isName) add(identifiers, jointToken(left, gap, right))
  return isInside ? partingToken(gap) : null
}

function addCode(identifiers: Set<string>, source: string, start: number, end: number): void {
  if (!mayBeginHexadecimal(source.charCodeAt(start), end - start)) return
  const value = hexadecimalValue(source.charAt(start - 1), source.slice(start, end))
  if (value) identifiers.add(codeToken(value))
}

function add(tokens: Set<string>, token: string | null): void {
  if (token !== null && token.length <= 2 * longestWord) tokens.add(token)
}
