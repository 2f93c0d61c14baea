import {hexadecimalValue, mayBeginHexadecimal} from './hexadecimal.ts'
import {codeToken, jointToken, leadTokens, longestWord, partingToken, trailTokens} from './identifiers.ts'
import {eachWord, isBlank, isJoint} from './words.ts'

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
  let leftStart = 0
  let leftEnd = 0
  eachWord(source, (start, end) => {
    // Blanks are what most words have between them: nothing to find there.
    if (!isBlank(source, leftEnd, start)) {
      const gap = source.slice(leftEnd, start)
      const word = source.slice(start, end)
      for (const token of leadTokens(gap, word)) add(identifiers, token)
      if (leftEnd > 0) {
        const left = source.slice(leftStart, leftEnd)
        for (const token of trailTokens(left, gap)) add(identifiers, token)
        if (isJoint(gap)) add(identifiers, jointToken(left, gap, word))
        const parting = partingToken(gap)
        if (parting) {
          text += `${source.slice(copied, leftEnd)} ${parting} `
          copied = start
        }
      }
    }
    if (mayBeginHexadecimal(source.charCodeAt(start), end - start)) {
      const value = hexadecimalValue(source.slice(leftEnd, start), source.slice(start, end))
      if (value) identifiers.add(codeToken(value))
    }
    leftStart = start
    leftEnd = end
  })
  if (leftEnd > 0)
    for (const token of trailTokens(source.slice(leftStart, leftEnd), source.slice(leftEnd))) add(identifiers, token)
  return {text: text + source.slice(copied), identifiers}
}

function add(tokens: Set<string>, token: string | null): void {
  if (token !== null && token.length <= 2 * longestWord) tokens.add(token)
}
