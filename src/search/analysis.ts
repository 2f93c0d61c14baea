import {hexadecimalValue} from './hexadecimal.ts'
import {codeToken, jointToken, leadTokens, longestWord, partingToken, trailTokens} from './identifiers.ts'
import {eachWord, isJoint} from './words.ts'

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

/** Find the identifiers of a text, and make it ready for FTS5. */
export function analyse(source: string): Analysis {
  const identifiers = new Set<string>()
  let text = ''
  let copied = 0
  let left = ''
  let leftEnd = 0
  eachWord(source, (start, end) => {
    const word = source.slice(start, end)
    // One blank is what most words have between them: nothing to find there.
    const isPlain = start - leftEnd === 1 && source.charCodeAt(leftEnd) === blank
    const gap = isPlain ? ' ' : source.slice(leftEnd, start)
    if (!isPlain) {
      for (const token of leadTokens(gap, word)) add(identifiers, token)
      if (leftEnd > 0) {
        for (const token of trailTokens(left, gap)) add(identifiers, token)
        if (isJoint(gap)) add(identifiers, jointToken(left, gap, word))
        const parting = partingToken(gap)
        if (parting) {
          text += `${source.slice(copied, leftEnd)} ${parting} `
          copied = start
        }
      }
    }
    const value = hexadecimalValue(gap, word)
    if (value) identifiers.add(codeToken(value))
    left = word
    leftEnd = end
  })
  if (leftEnd > 0) for (const token of trailTokens(left, source.slice(leftEnd))) add(identifiers, token)
  return {text: text + source.slice(copied), identifiers}
}

const blank = 0x20

function add(tokens: Set<string>, token: string | null): void {
  if (token !== null && token.length <= 2 * longestWord) tokens.add(token)
}
