import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {plainText} from '../plain-text.ts'
import type {Download} from './download.ts'
import {fileForm, readButton, readMarkBehind, readName, readPosted, readUrl} from './items.ts'
import {type MarkedText, markForm, markUrls} from './marked-text.ts'
import {mentionedFiles} from './mentions.ts'
import {readOffer} from './offer.ts'
import {enterHeading, enterOffer, leaveOffer, type State, startState} from './state.ts'
import {endsOffer, readWords} from './words.ts'

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
  const state = startState()
  for (const passage of passages) {
    if (passage.kind === 'heading') enterHeading(passage.text, state)
    else if (passage.kind !== 'code' || passage.text.includes('DownloadDownload')) readPassage(passage, file, state)
  }
  return [...state.found, ...state.mentioned]
}

const button = '(?:Picture of Download Icon ?)?(?:Download ?)+\\s(?<what>[^\\u0001]{1,120}?)\\sne?ow\\b'
const tokens = new RegExp(`(?<button>${button})|${markForm}|(?<name>${fileForm})`, 'gi')
/** A file's name, an address or a button: most passages have none. */
const mayHoldToken = /\.[\w~]|\u0001|download/i
const longestText = 20_000

function readPassage(passage: Passage, file: ArticleFile, state: State): void {
  const marked = markUrls(passage, file)
  const {text} = marked
  const matches = text.length > longestText || !mayHoldToken.test(text) ? [] : [...text.matchAll(tokens)]
  const isRow = passage.kind === 'row'
  if (matches.length > 0) readItems(marked, matches, passage, state)
  else if (!isRow) readWords(text.trim(), state)
  if (matches.length === 0) state.leadFiles = []
  state.lead = text
}

function readItems(marked: MarkedText, matches: readonly RegExpExecArray[], passage: Passage, state: State): void {
  const {text} = marked
  const isRow = passage.kind === 'row'
  if (passage.kind === 'paragraph') {
    state.isTableOffered = false
    const offer = readOffer(text)
    if (offer) enterOffer(offer, text, state)
    // names, buttons and addresses apart, what is left of a list is short
    else if (endsOffer(text.replace(tokens, '').trim())) leaveOffer(state)
    if (offer?.posting) Object.assign(state, {posted: readPosted(text, matches), posting: offer.posting})
  }
  const isOfferedRow = isRow && (state.isTableOffered || isDownloadHead(passage))
  let last = 0
  for (const match of matches) {
    const prefix = text.slice(last, match.index)
    last = match.index + match[0].length
    const {open, found} = state
    const count = found.length
    if (match.groups?.button !== undefined) readButton(match, prefix, marked, state)
    else if (match.groups?.mark !== undefined) readUrl(match, prefix, marked, state)
    else if (!isRow || isOfferedRow) readName(match, prefix, marked, isOfferedRow, state)
    // a mark behind another file, such as one that the download holds, is none of the item's (Q172267)
    const isOfItem = found.length > count || open?.url || isSameFile(match[0], found.at(-1))
    if (isOfItem) readMarkBehind(text.slice(last, last + 60), state)
  }
  const mentioned = mentionedFiles(text, state.source, marked.lineAt)
  state.mentioned.push(...mentioned)
  state.leadFiles = mentioned.map(({fileName}) => fileName)
}

function isSameFile(printed: string, item: Download | undefined): boolean {
  return item !== undefined && printed.toLowerCase() === item.fileName.toLowerCase()
}

/** A row of a table whose header says `Download this file` (Q170456). */
function isDownloadHead({ancestors}: Passage): boolean {
  const table = ancestors.at(-1)
  const head = table?.type === 'table' ? table.children[0] : undefined
  return head !== undefined && /\bdownload\b/i.test(plainText(head))
}
