import type {Download} from './download.ts'
import {isPackage} from './file-url.ts'

/**
 * Files that a sentence tells the reader to download: `Download the Vtcpup11.exe file from the …` (Q170456),
 * `KURTA31.EXE can be downloaded from …`. A file that is only run or copied is none.
 */
export function mentionedFiles(text: string, source: string | null, lineAt: (offset: number) => number): Download[] {
  if (!/download|\bget\b/i.test(text)) return []
  const found: Download[] = []
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const fileName = match.groups?.file
      if (fileName === undefined || !isPackage(fileName)) continue
      const line = lineAt(match.index + match[0].indexOf(fileName))
      found.push({fileName, url: null, language: null, platform: null, source, size: null, line})
    }
  }
  return found.sort((a, b) => a.line - b.line)
}

const file =
  '(?<file>(?<![\\w\\\\/@:.%<>*-])[\\w$~!#&-]{1,40}\\.(?:exe|zip|sit|sea|hqx|bin|cab|msi|dll|vxd|ocx|sys))(?![\\w\\\\/@]|\\.\\w)'

const forms = [
  new RegExp(
    `\\bdownload(?:ing)?\\s(?:(?:and|run|install|the|this|a|an|file|files|called|named|updated?|latest|new|appropriate|self-extracting|following)\\s){0,5}${file}`,
    'gi'
  ),
  new RegExp(
    `${file}(?=[^.\\u0001]{0,80}\\b(?:(?:can|may) be downloaded|available for download|is available as a (?:free )?download))`,
    'gi'
  ),
  new RegExp(`^\\s*(?:\\d\\.\\s)?(?:get|search for|find and download)\\s${file}`, 'gim')
] as const
