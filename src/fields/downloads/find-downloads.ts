import type {ArticleFile} from '../../read/article-file.ts'
import {readSize} from '../files/size.ts'
import type {Passage} from '../passages.ts'
import {isLanguage} from '../scope/language.ts'
import {isPlatform} from '../scope/platform.ts'
import type {Download, Labels} from './download.ts'
import {fileNameOf, isDirectory, isPackage} from './file-url.ts'
import {readLabel} from './labels.ts'
import {type MarkedText, markForm, markUrls} from './marked-text.ts'
import {mentionedFiles} from './mentions.ts'
import {readOffer} from './offer.ts'

/**
 * The files that an article offers, in reading order.
 *
 * ```text
 * … available for download from the Microsoft Download Center:   offer: names that stand alone below it are files
 *   English:                                                     label, holds for what follows
 *   x86: DownloadDownload Vrdcon4i.exe now                       an item with a label of its own
 *   (http://www.microsoft.com/…)                                 its address
 *   Vc40std1.exe                                                 a name alone
 * … posted to the following Internet location as Ftpls4i.exe:    posting: each directory below it holds the file
 *   ftp://ftp.microsoft.com/…/ftpls-fix/
 * ```
 */
export function findDownloads(passages: readonly Passage[], file: ArticleFile): Download[] {
  const state: State = {
    language: null,
    platform: null,
    source: null,
    isOffered: false,
    posted: [],
    open: null,
    lead: '',
    found: [],
    mentioned: []
  }
  for (const passage of passages) {
    if (passage.kind === 'heading') enterHeading(passage.text, state)
    else if (passage.kind !== 'code' || passage.text.includes('DownloadDownload')) readPassage(passage, file, state)
  }
  return [...state.found, ...state.mentioned]
}

interface State extends Labels {
  /** Names that stand alone are files to download. */
  isOffered: boolean
  /** Files that lie in the directories named below. */
  posted: Posted[]
  /** The last item, while its address may still follow. */
  open: Download | null
  /** Text of the passage before. */
  lead: string
  found: Download[]
  /** Files that sentences tell the reader to download; they count when no list has them. */
  mentioned: Download[]
}

interface Posted {
  fileName: string
  language: string | null
  platform: string | null
  size: number | null
}

function enterHeading(text: string, state: State): void {
  const label = readLabel(text)
  Object.assign(state, {
    language: label?.language ?? null,
    platform: label?.platform ?? null,
    source: null,
    isOffered: label !== null && state.isOffered,
    posted: [],
    open: null,
    lead: text
  })
}

const name =
  '(?<![\\w\\\\/@:.%])[\\w$~!#&{}-][\\w$~!#&{}.+-]{0,60}\\.(?=\\w{0,3}[a-z_])[\\w~]{1,4}(?![\\w\\\\/@]|\\.\\w)'
const button = '(?:Picture of Download Icon ?)?(?:Download ?)+\\s(?<what>[^\\u0001]{1,120}?)\\sne?ow\\b'
const tokens = new RegExp(`(?<button>${button})|${markForm}|(?<name>${name})`, 'gi')

function readPassage(passage: Passage, file: ArticleFile, state: State): void {
  const marked = markUrls(passage, file)
  const {text} = marked
  const matches = text.length > longestText ? [] : [...text.matchAll(tokens)]
  if (matches.length === 0) {
    readWords(text.trim(), state)
    state.lead = text
    return
  }
  const offer = readOffer(text)
  if (offer) {
    enterOffer(offer.source, text, state)
    if (offer.isPosting) state.posted = postedFiles(text, matches)
  } else if (isProse(text)) leaveOffer(state)
  let last = 0
  for (const match of matches) {
    const prefix = text.slice(last, match.index)
    const end = match.index + match[0].length
    if (match.groups?.button !== undefined) readButton(match, prefix, marked, state)
    else if (match.groups?.mark !== undefined) readUrl(Number(match.groups.mark), prefix, match.index, marked, state)
    else readName(match, prefix, marked, state)
    readMarkBehind(text.slice(end, end + 60), state)
    last = end
  }
  state.mentioned.push(...mentionedFiles(text, state.source, marked.lineAt))
  state.lead = text
}

const longestText = 20_000

/** A passage without files and addresses: a label, an offer, or prose that ends what was offered. */
function readWords(text: string, state: State): void {
  state.open = null
  if (text === '') return
  const label = /[:\w)]$/.test(text) ? readLabel(text) : null
  const offer = label ? null : readOffer(text)
  if (label) applyLabel(label, state)
  else if (offer) enterOffer(offer.source, text, state)
  else if (text.length <= 100 && text.endsWith(':')) state.platform = null
  else if (isProse(text)) leaveOffer(state)
}

/** Sentences, but no note among the items of a list. */
function isProse(text: string): boolean {
  return /[.!?]["')]?\s*$/.test(text) && text.length > 60 && !/^\W*(?:notes?|release date|important)\b/i.test(text)
}

function applyLabel(label: Labels, state: State): void {
  if (label.language !== null) {
    state.language = label.language
    state.platform = label.platform
  } else if (label.platform !== null) state.platform = label.platform
  if (label.source !== null) state.source = label.source
}

function enterOffer(source: string | null, text: string, state: State): void {
  const language = /^\W*the ([\w ()]{3,30}?)(?:[ -]language)? version of\b/i.exec(text)?.[1] ?? ''
  state.isOffered = true
  state.posted = []
  state.open = null
  state.source = source ?? state.source
  if (isLanguage(language)) Object.assign(state, {language, platform: null})
}

function leaveOffer(state: State): void {
  Object.assign(state, {language: null, platform: null, isOffered: false, posted: [], open: null})
}

/** `DownloadDownload Q244599i.exe now`, `Download Download the Q312273 package now` (Q312273). */
function readButton(match: RegExpExecArray, prefix: string, marked: MarkedText, state: State): void {
  const what = match.groups?.what ?? ''
  const fileName = new RegExp(name, 'gi').exec(what)?.[0]
  const isDoubled = /download ?download|icon ?download/i.test(match[0])
  state.open = null
  if (fileName === undefined && !isDoubled && !marked.text.startsWith(' (\u0001', match.index + match[0].length)) return
  const item = makeItem(fileName ?? '', inlineLabels(prefix, state), marked.lineAt(match.index))
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

function readUrl(index: number, prefix: string, at: number, marked: MarkedText, state: State): void {
  const url = marked.urls[index] ?? ''
  const fileName = fileNameOf(url)
  if (state.open && state.open.url === null && /^[\s(:<~-]*$/.test(prefix)) {
    state.open.url = url
    if (state.open.fileName === '') state.open.fileName = fileName ?? ''
    state.open = null
  } else if (fileName !== null && (isPackage(fileName) || isDownloadLead(marked.text.slice(0, at), state))) {
    state.found.push({...makeItem(fileName, inlineLabels(prefix, state), marked.lineAt(at)), url})
  } else if (isDirectory(url) && state.posted.length > 0) {
    const labels = inlineLabels(prefix, state)
    for (const posted of state.posted) {
      state.found.push({
        ...makeItem(posted.fileName, labels, marked.lineAt(at)),
        url,
        size: posted.size,
        language: posted.language ?? labels.language,
        platform: posted.platform ?? labels.platform
      })
    }
  }
}

/** A document counts when the text says that it is there to be downloaded. */
function isDownloadLead(before: string, state: State): boolean {
  return (
    state.isOffered ||
    /\bdownload/i.test(before.slice(-300)) ||
    (before.trim() === '' && /\bdownload/i.test(state.lead))
  )
}

/** A name that stands alone in a list of offered files, or right before its address. */
function readName(match: RegExpExecArray, prefix: string, marked: MarkedText, state: State): void {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const after = marked.text.slice(match.index + match[0].length)
  const hasUrl = /^\s*\(?\s*\u0001/.test(after)
  state.open = null
  if (!hasUrl && !(state.isOffered && /^\s*(?:$|\n|[:(–]|-{1,2}\s|,?\s*[\d,]+ bytes)/.test(after))) return
  if (!/^[\s~*)-]*(?:\d+\.\s)?$/.test(before) && readLabel(before) === null && !(hasUrl && state.isOffered)) return
  if (!state.isOffered && !isPackage(match[0])) return
  const item = makeItem(match[0], inlineLabels(prefix, state), marked.lineAt(match.index))
  state.found.push(item)
  state.open = item
}

/** `(Intel)` and `(194,154 bytes)` behind an item or its address. */
function readMarkBehind(after: string, state: State): void {
  const item = state.found.at(-1)
  const mark = /^\)?\s*\(([^()\u0001]{2,40})\)/.exec(after)?.[1]
  if (!item || mark === undefined) return
  if (isPlatform(mark)) item.platform ??= mark
  else if (isLanguage(mark)) item.language ??= mark
  else item.size ??= /byte/i.test(mark) ? readSize(mark.replace(/^size:? /i, '')) : null
}

/** Labels of the lines before an item hold on; a label in its own line is for it alone. */
function inlineLabels(prefix: string, state: State): Labels {
  const lines = prefix.replace(/^[\s).,;]+/, '').split('\n')
  for (const line of lines.slice(0, -1)) {
    const label = readLabel(line)
    if (label) applyLabel(label, state)
  }
  const labels: Labels = {language: state.language, platform: state.platform, source: state.source}
  for (const part of (lines.at(-1) ?? '').split(/:\s/)) {
    const label = readLabel(part)
    if (label === null) continue
    if (label.language !== null) Object.assign(labels, {language: label.language, platform: label.platform})
    else labels.platform = label.platform ?? labels.platform
    labels.source = label.source ?? labels.source
  }
  return labels
}

function makeItem(fileName: string, {language, platform, source}: Labels, line: number): Download {
  return {fileName, url: null, language, platform, source, size: null, line}
}

/** The files of a posting, each with the platform or language that stands behind it in brackets. */
function postedFiles(text: string, matches: readonly RegExpExecArray[]): Posted[] {
  const posted: Posted[] = []
  for (const match of matches) {
    const fileName = match.groups?.name
    if (fileName === undefined || !isPackage(fileName)) continue
    const mark = /^\s\(([^()\u0001]{2,30})\)/.exec(text.slice(match.index + fileName.length))?.[1] ?? ''
    posted.push({
      fileName,
      language: isLanguage(mark) ? mark : null,
      platform: isPlatform(mark) ? mark : null,
      size: null
    })
  }
  return posted
}
