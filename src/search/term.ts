import {hexadecimalValue} from './hexadecimal.ts'
import {codeToken, jointToken, leadTokens, partingToken, trailTokens} from './identifiers.ts'
import {inflections} from './inflections.ts'
import {isJoint, splitWords} from './words.ts'

/**
 * What a term asks of the index: every one of `required`, each in one of its spellings.
 *
 * *Shape*: `netbt.sys` → the joint `netbt.sys`; `C++` → the trail `c++`; `"Visual C++ 5.0"` → the phrase
 * `visual c 5 . 0`, the trail `c++` and the joint `5.0`; `spooler` → the word in any of its forms.
 */
export interface TermParts {
  /** Words in a row as the text columns have them, with the signs of joints; empty when identifiers say it all. */
  phrase: string[]
  /** Other forms of a plain word, each as good as the phrase. */
  forms: string[]
  /** Tokens of the column `identifiers`, all of them needed; an open one may go on. */
  identifiers: {token: string; isOpen: boolean}[]
}

/** How a term is read: a phrase is exact, everything else may be a plain word. */
export interface TermText {
  text: string
  isPhrase: boolean
  isPrefix: boolean
}

/** Find out what a term asks of the index. */
export function termParts({text, isPhrase, isPrefix}: TermText): TermParts {
  const {words, gaps} = splitWords(text)
  const identifiers: TermParts['identifiers'] = []
  const wording: string[] = []
  const last = words.length - 1
  const add = (token: string | null | undefined, index: number): void => {
    if (token) identifiers.push({token, isOpen: isPrefix && index === last})
  }
  for (const [index, word] of words.entries()) {
    const before = gaps[index] ?? ''
    const after = gaps[index + 1] ?? ''
    const parting = index > 0 ? partingToken(before) : null
    if (parting) wording.push(parting)
    if (index > 0 && isJoint(before)) add(jointToken(words[index - 1] ?? '', before, word), index)
    else add(leadTokens(before, word)[0], index)
    const isJoined = index < last && isJoint(after)
    if (!isJoined && !(isPrefix && index === last)) add(trailTokens(word, after)[0], index)
    wording.push(word)
  }
  const [first = ''] = words
  const value = words.length === 1 && !isPhrase && !isPrefix ? otherSpellings(gaps[0] ?? '', first) : null
  if (value) return {phrase: [], forms: [], identifiers: [{token: codeToken(value), isOpen: false}]}
  const isPlain = words.length === 1 && identifiers.length === 0
  return {
    phrase: isCovered(words, gaps, identifiers.length) ? [] : wording,
    forms: isPlain && !isPhrase && !isPrefix ? inflections(first) : [],
    identifiers
  }
}

/**
 * One word with a sign, or two with signs between them: their token is exact, and far cheaper than a phrase, since nothing is
 * as common as the signs. So is a path, whose names make pairs that hardly meet elsewhere.
 */
function isCovered(words: readonly string[], gaps: readonly string[], identifiers: number): boolean {
  const inner = gaps.slice(1, words.length)
  return identifiers > 0 && (inner.length === 1 ? isJoint(inner[0] ?? '') : inner.every((gap) => gap === '\\'))
}

/**
 * A short hexadecimal number is meant by its value: `0x7B` is `0x0000007B` too. One of eight digits is a code as it is
 * printed; that, too, in other spellings would find addresses and masks, so `error:` is for those.
 */
function otherSpellings(before: string, word: string): string | null {
  const isShort = /^0x[\da-f]{1,7}$/i.test(word) || (/^h[\da-f]{1,7}$/i.test(word) && before.endsWith('&'))
  return isShort ? hexadecimalValue(before, word) : null
}
