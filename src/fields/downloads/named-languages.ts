import type {Passage} from '../passages.ts'
import {isLanguage} from '../scope/language.ts'

const fileName = /(?<![\w\\/@.-])[\w$~!#&-]+\.(?=\w{0,3}[a-z_])\w{1,4}(?![\w\\/@])/gi

/**
 * Languages that a row of a table, or brackets behind the name, give to a file: `Brazilian   Iosysbrz.exe` (Q170456),
 * `Frnwc.exe (French)` (Q124434).
 */
export function namedLanguages(passages: readonly Passage[]): Map<string, string> {
  const languages = new Map<string, string>()
  for (const {kind, text} of passages) {
    if (!text.includes('.')) continue
    if (kind === 'row') readRow(text, languages)
    for (const match of text.matchAll(fileName)) {
      const mark = /^\s\(([^()]{3,30})\)/.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 40)
      )?.[1]
      if (mark !== undefined && isLanguage(mark)) languages.set(match[0].toLowerCase(), mark)
    }
  }
  return languages
}

function readRow(text: string, languages: Map<string, string>): void {
  const language = text.split(/ {2,}/).find(isLanguage)
  if (language === undefined) return
  for (const [name] of text.matchAll(fileName)) languages.set(name.toLowerCase(), language.trim())
}
