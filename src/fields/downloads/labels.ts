import {isLanguage, languageIn} from '../scope/language.ts'
import {isPlatform, platformsIn} from '../scope/platform.ts'
import type {Labels} from './download.ts'

/**
 * Read a label above or before a file: languages, platforms and sources are told by their names, for the archive indents
 * them all alike.
 *
 * ```text
 * English:                                                    language
 *   x86:                                                      platform
 *   FTP: DownloadDownload Q244599a.exe now                    source
 * Danish (Alpha):                                             both
 * Windows NT 3.51 and Windows NT 4.0 x86: DownloadDownload …  platform
 * ```
 *
 * Null when the label is none of these.
 */
export function readLabel(text: string): Labels | null {
  const label = text
    .replace(/^[\s~*-]+/, '')
    .replace(/[\s:]+$/, '')
    .replace(/^for (?:the )?/i, '')
    .replace(/\((?:tm|r)\)/gi, '')
  if (label === '' || label.length > longestLabel) return null
  if (source.test(label)) return {language: null, platform: null, source: label}
  const language = readLanguage(label)
  const platform = readPlatform(language === null ? label : label.slice(label.indexOf(language) + language.length))
  return language === null && platform === null ? null : {language, platform, source: null}
}

const longestLabel = 100

const source =
  /^(?:(?:the )?microsoft(?:'s)? )?(?:download center|software library|ftp(?: server| site)?|web(?: site| server)?|www|http|world wide web|internet|msdl|bbs|compuserve|genie)(?: site)?$/i

/** The language at the head of the label, with nothing behind it but a platform. */
function readLanguage(label: string): string | null {
  if (isLanguage(label)) return label
  const language = languageIn(label)
  if (language === null || !label.startsWith(language)) return null
  const rest = label
    .slice(language.length)
    .replace(/[()\s,:/-]+/g, ' ')
    .trim()
  return rest === '' ||
    isPlatform(rest) ||
    isPlatform(rest.replace(afterPlatform, '')) ||
    /^(?:language )?version$/i.test(rest)
    ? language
    : null
}

/** `(DEC Alpha`, `x86 Symbols`, `Intel-based computers`, `Windows NT 4.0 Alpha`. */
function readPlatform(label: string): string | null {
  const bracketed = /\(([^()]+)\)?\s*$/.exec(label)?.[1]
  if (bracketed !== undefined && isPlatform(bracketed)) return bracketed
  const bare = label.trim().replace(afterPlatform, '')
  if (isPlatform(bare)) return bare
  const [only, other] = platformsIn(bare)
  return only !== undefined && other === undefined && bare.endsWith(only) ? only : null
}

const afterPlatform =
  /(?:[ -]?based)?(?: (?:symbols?|computers?|systems?|platforms?|processors?|version|cpus?|machines?))?$/i
