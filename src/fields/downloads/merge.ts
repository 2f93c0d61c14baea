import type {Download} from './download.ts'

/**
 * Drop what says less than another item of the same file: a name without an address beside the same name with one, a
 * name in a sentence beside the same name in a list. Items without a name and repeated ones go too.
 */
export function mergeDownloads(items: readonly Download[]): Download[] {
  const fuller = new Map<string, Download>()
  for (const item of items) {
    for (const key of lesserKeys(item)) if (!fuller.has(key)) fuller.set(key, item)
  }
  const kept = new Map<string, Download>()
  for (const item of items) {
    const more = fuller.get(keyOf(item.fileName, item.url, item.language, item.platform))
    const key = JSON.stringify([
      item.fileName.toLowerCase(),
      item.url,
      item.language,
      item.platform,
      item.url === null || item.source
    ])
    if (more) more.size ??= item.size
    else if (item.fileName !== '' && !kept.has(key)) kept.set(key, item)
  }
  return [...kept.values()].sort((a, b) => a.line - b.line)
}

/** The keys of all items that would say less than this one; one without an address only can. */
function lesserKeys({fileName, url, language, platform}: Download): string[] {
  const languages = language === null ? [null] : [language, null]
  const platforms = platform === null ? [null] : [platform, null]
  const keys = languages.flatMap((one) => platforms.map((other) => keyOf(fileName, null, one, other)))
  return url === null ? keys.slice(1) : keys
}

function keyOf(fileName: string, ...rest: (string | null)[]): string {
  return JSON.stringify([fileName.toLowerCase(), ...rest])
}
