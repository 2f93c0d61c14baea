import type {Download} from './download.ts'

/**
 * Files that a sentence tells the reader to download: `Download the Vtcpup11.exe file from the …` (Q161368), `You can
 * download MACLIENT.HQX or MACLIENT.SEA` (Q127082), `Ntremote.exe can be downloaded from …`. A file that is only run or
 * copied is none.
 */
export function mentionedFiles(text: string, source: string | null, lineAt: (offset: number) => number): Download[] {
  if (!trigger.test(text)) return []
  const found: Download[] = []
  const add = (fileName: string, at: number): void => {
    found.push({fileName, url: null, language: null, platform: null, source, size: null, line: lineAt(at)})
  }
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const first = match.groups?.file ?? ''
      let end = match.index + match[0].lastIndexOf(first) + first.length
      add(first, end - first.length)
      for (let more = another.exec(text.slice(end, end + 120)); more; more = another.exec(text.slice(end, end + 120))) {
        const fileName = more.groups?.file ?? ''
        end += more[0].length
        add(fileName, end - fileName.length)
      }
    }
  }
  return found.sort((a, b) => a.line - b.line)
}

const trigger = /download|\bget\b|\bsearch for\b|software library|\bobtain(?:ed)?\b|\bavailable\b/i

const file =
  '(?<file>(?<![\\w\\\\/@:.%<>*-])[\\w$~!#&-]{1,40}\\.(?:exe|zip|sit|sea|hqx|bin|cab|msi|dll|vxd|ocx|sys|drv))(?![\\w\\\\/@]|\\.\\w)'

/** Up to five words of the same clause: `the latest driver,`, `and install the`. */
const words =
  "(?:(?!(?:run|execute|type|typing|open|copy|use|using|double-click|extract|expand|replace|rename|with|in|from|to|into|on|at|by|or)\\b)[\\w'-]+,?\\s){0,5}"

const forms = [
  new RegExp(`\\bdownload(?:ing)?\\s${words}${file}`, 'gi'),
  new RegExp(`\\bdownload(?:ing)?\\b(?:[^.\\u0001]|\\.\\d){0,100}?(?:\\bfile:\\s|\\()${file}`, 'gi'),
  new RegExp(`\\bfiles? to download is\\s${words}${file}`, 'gi'),
  new RegExp(`\\bdownload(?:able)?\\b[^.]{0,80}\\bfile (?:is )?(?:named?|called|name is)\\s${file}`, 'gi'),
  new RegExp(
    `${file}(?=[^.\\u0001]{0,80}\\b(?:(?:can|may) be (?:downloaded|obtained) (?:from|at|on|by)|you downloaded|download it (?:from|at|on)|available for download|is available as a (?:free )?download|(?:is|are) (?:a |an )?(?:[\\w-]+ )?(?:file|sample)s? (?:located |available )?in the (?:microsoft )?(?:software library|download center)))`,
    'gi'
  ),
  new RegExp(`^\\s*(?:\\d\\.\\s)?(?:get|search for|find and download)\\s${file}`, 'gim')
] as const

/** `… or MACLIENT.SEA`, `…, EXTUPD.EXE`. */
const another = new RegExp(`^(?:\\s\\([^()]{1,30}\\))?(?:,?\\s(?:or|and)|,)\\s${file}`, 'i')
