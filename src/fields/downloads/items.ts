import {readSize} from '../files/size.ts'
import {isLanguage} from '../scope/language.ts'
import {isPlatform} from '../scope/platform.ts'
import type {Download, Labels} from './download.ts'
import {fileNameOf, isArchive, isDirectory, isPackage} from './file-url.ts'
import {readLabel} from './labels.ts'
import type {MarkedText} from './marked-text.ts'
import {mentionedFiles} from './mentions.ts'
import {labelsFor, type Posted, type State} from './state.ts'

/** A file name that is not part of a path, an address or a longer name. */
export const fileForm =
  '(?<![\\w\\\\/@:.%])[\\w$~!#&{}-][\\w$~!#&{}.+-]{0,60}\\.(?=\\w{0,3}[a-z_])[\\w~]{1,4}(?![\\w\\\\/@]|\\.\\w)'

/** `DownloadDownload Q244599i.exe now`; `DownloadDownload the Q312273 package now`, whose address names the file (Q312273). */
export function readButton(match: RegExpExecArray, prefix: string, marked: MarkedText, state: State): void {
  const what = match.groups?.what ?? ''
  const fileName = new RegExp(fileForm, 'i').exec(what)?.[0]
  const isDoubled = /download ?download|icon ?download/i.test(match[0])
  const hasUrl = marked.text.startsWith(' (\u0001', match.index + match[0].length)
  state.open = null
  if (fileName === undefined && !isDoubled && !hasUrl) return
  const item = makeItem(fileName ?? '', labelsFor(prefix, state), marked.lineAt(match.index))
  const own = readLabel(
    what
      .replace(fileName ?? '', '')
      .replace(/[()]/g, ' ')
      .trim()
  )
  item.language ??= own?.language ?? null
  item.platform ??= own?.platform ?? null
  state.found.push(item)
  state.open = item
}

/** An address: of the item before it, of a file, or of a directory where posted files lie. */
export function readUrl(match: RegExpExecArray, prefix: string, marked: MarkedText, state: State): void {
  const url = marked.urls[Number(match.groups?.mark)] ?? ''
  const fileName = fileNameOf(url)
  if (state.open && state.open.url === null && /^[\s(:<~-]*(?:location\s*:\s*)?$/i.test(prefix)) {
    state.open.url = url
    if (state.open.fileName === '') state.open.fileName = fileName ?? ''
    state.open = null
  } else if (fileName !== null && (isPackage(fileName) || isDownloadLead(marked.text.slice(0, match.index), state))) {
    const posted = state.posted.find((one) => one.fileName.toLowerCase() === fileName.toLowerCase())
    const printed = posted?.fileName ?? printedName(fileName, `${state.lead} ${marked.text.slice(0, match.index)}`)
    const item = makeItem(printed, labelsFor(prefix, state), marked.lineAt(match.index))
    state.found.push({...item, url})
  } else if (isDirectory(url) && (state.posting === 'anywhere' || /^ftp:/i.test(url))) {
    const labels = labelsFor(prefix, state)
    for (const {fileName, language, platform} of state.posted) {
      const item = makeItem(fileName, labels, marked.lineAt(match.index))
      state.found.push({...item, url, language: language ?? item.language, platform: platform ?? item.platform})
    }
  }
}

/** The name as the text before its address spells it (Q311225). */
function printedName(fileName: string, before: string): string {
  const near = before.slice(-longestLead)
  const at = near.toLowerCase().lastIndexOf(fileName.toLowerCase())
  return at === -1 ? fileName : near.slice(at, at + fileName.length)
}

const longestLead = 400

/** A document counts when the text says that it is there to be downloaded. */
function isDownloadLead(before: string, state: State): boolean {
  if (state.isOffered || /\bdownload/i.test(before.slice(-300))) return true
  return before.trim() === '' && /\bdownload/i.test(state.lead)
}

/** A name that stands alone in a list of offered files, in a row of a table of them, or right before its address. */
export function readName(
  match: RegExpExecArray,
  prefix: string,
  marked: MarkedText,
  isOfferedRow: boolean,
  state: State
): void {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const after = marked.text.slice(match.index + match[0].length)
  const isOffered = state.isOffered || isOfferedRow
  if (host.test(match[0])) return
  const isNamed = /^\s*file ?name\s*:\s*$/i.test(before)
  const hasUrl = /^\s*\(?\s*(?:location\s*:\s*)?\u0001/i.test(after)
  state.open = null
  if (hasUrl ? !isOffered && !isNamed && !isPackage(match[0]) : !isOffered || !standsAlone.test(after)) return
  const isCell = isOfferedRow || (state.isTableOffered && /\S {2,}$/.test(before))
  const isFirst = /^[\s~*)-]*(?:\d+\.\s)?$/.test(before) || readLabel(before) !== null
  if (!isNamed && !isCell && !isFirst && !(hasUrl && isOffered)) return
  const item = makeItem(match[0], labelsFor(prefix, state), marked.lineAt(match.index))
  state.found.push(item)
  state.open = item
}

/** `www.voodoofiles.com` is no program for MS-DOS. */
const host = /^(?:www|ftp)\.|\.\w+\.(?:com|net|org)$/i
/** Behind a name: the end of its line or cell, a remark in brackets or behind a colon, a size. */
const standsAlone = /^\s*(?:$|\n| {2}|[:(–]|-{1,2}\s|,?\s*[\d,]+ bytes)/

/** `(Intel)` and `(194,154 bytes)` behind an item or its address (Q246729). */
export function readMarkBehind(after: string, state: State): void {
  const item = state.found.at(-1)
  const mark = /^\)?\s*\(([^()\u0001]{2,40})\)/.exec(after)?.[1]
  if (!item || mark === undefined) return
  if (isPlatform(mark)) item.platform ??= mark
  else if (isLanguage(mark)) item.language ??= mark
  else if (/byte/i.test(mark)) item.size ??= readSize(mark.replace(/^size:? /i, ''))
}

/** The files that a posting names, drivers and the like only when they are what is offered: `… as Ftpls4i.exe (x86) and Ftpls4a.exe (Alpha):` (Q188348). */
export function readPosted(text: string, matches: readonly RegExpExecArray[]): Posted[] {
  const posted: Posted[] = []
  const offered = new Set(mentionedFiles(text, null, () => 1).map(({fileName}) => fileName))
  for (const match of matches) {
    const fileName = match.groups?.name
    if (fileName === undefined || !isPackage(fileName)) continue
    const after = text.slice(match.index + fileName.length, match.index + 200)
    if (!isArchive(fileName) && !offered.has(fileName) && !/^[^.]{0,60}\bis (?:also )?available\b/.test(after)) continue
    const mark = /^\s\(([^()\u0001]{2,30})\)/.exec(after)?.[1] ?? ''
    posted.push({fileName, language: isLanguage(mark) ? mark : null, platform: isPlatform(mark) ? mark : null})
  }
  return posted
}

function makeItem(fileName: string, {language, platform, source}: Labels, line: number): Download {
  return {fileName, url: null, language, platform, source, size: null, line}
}
