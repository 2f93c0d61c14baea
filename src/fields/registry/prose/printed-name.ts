import type {Fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import {isName} from './plausible.ts'

/** Words that no name of a value holds: what stands before "value" is a phrase. */
export const phraseWord =
  /\b(?:the|an?|following|this|that|key|subkey|registry|dword|string|binary|reg_\w+|new|data|default|and|or|in|under|from|with|to|its|your|each|any|is|correct|current|existing|entire|whole|menu|type)\b/i

/** A name of several words, as a whole. */
export function whole(printed: string | undefined): Partial<Fact> | null {
  const name = printed === undefined ? null : cleanName(printed)
  return name === null || !isName(name, false) ? null : {name, strength: 'likely'}
}

/** In quotation marks, or a word that only a program would write. */
export function isMarked(printed: string | undefined): boolean {
  return printed !== undefined && (/^["“]/.test(printed) || isIdentifier(printed.replace(/^'(.*)'$|[.,]$/, '$1')))
}

/** The name in what is printed, null when it is none; `Name = datum` gives both. */
export function named(printed: string | undefined, strength: Fact['strength']): Partial<Fact> | null {
  const isQuoted = /^["“']/.test(printed ?? '')
  const assigned = /^["“]?([A-Za-z]\w+)\s*=\s*([^\s"”]+)["”]?$/.exec(printed ?? '')
  if (assigned?.[1] && assigned[2]) return {name: assigned[1], strength, data: {text: assigned[2], rank: 'set'}}
  const name =
    printed === undefined ? null : cleanName(isQuoted ? printed : leadingCapitals(printed.replace(adjective, '')))
  // `a DWORD value under the key called "Enabled."` (Q241447)
  if ((isQuoted || /^[A-Z]/.test(name ?? '')) && strength === 'definite' && /^(?:enabled|disabled)$/i.test(name ?? ''))
    return {name, strength}
  // "an entry with the name of the DLL file" (Q230168)
  if (!isQuoted && name?.startsWith('the ')) return null
  return name === null || !isName(name, isQuoted) ? null : {name, strength}
}

const adjective = /^(?:existing|current|new|following|value|entry|parameter)\s+(?=\S)/i

/** The patterns ignore letter case; of words without quotation marks only the first and the capitalised ones after it are the name. */
function leadingCapitals(printed: string): string {
  return /^\S+(?: [A-Z0-9][^\s]*)*/.exec(printed.trim())?.[0] ?? printed
}
