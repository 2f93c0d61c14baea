import {isLanguage} from '../scope/language.ts'
import type {Download, Labels} from './download.ts'
import {readLabel} from './labels.ts'
import type {Offer} from './offer.ts'

/** What the text read so far says of the items that follow. */
export interface State extends Labels {
  /** Names that stand alone are files to download. */
  isOffered: boolean
  /** The offer is the last thing said, so a table below it lists what is offered. */
  isTableOffered: boolean
  /** Files that lie in the directories named below, and on what kind of server. */
  posted: Posted[]
  posting: Offer['posting']
  /** The last item, while its address may still follow. */
  open: Download | null
  /** Text of the passage before, and the files that it tells the reader to download. */
  lead: string
  leadFiles: readonly string[]
  found: Download[]
  /** Files that sentences tell the reader to download; they count when no list has them. */
  mentioned: Download[]
}

/** A file that was posted somewhere, with the language or platform that stands behind its name in brackets. */
export interface Posted {
  fileName: string
  language: string | null
  platform: string | null
}

export function startState(): State {
  return {
    language: null,
    platform: null,
    source: null,
    isOffered: false,
    isTableOffered: false,
    posted: [],
    posting: null,
    open: null,
    lead: '',
    leadFiles: [],
    found: [],
    mentioned: []
  }
}

/** A heading ends everything but an offer that it divides: `Alpha` below `The following files are available …` (Q169317). */
export function enterHeading(text: string, state: State): void {
  const label = readLabel(text)
  const isOffered = state.isOffered && label !== null
  leaveOffer(state)
  Object.assign(state, {isOffered, language: label?.language ?? null, platform: label?.platform ?? null, source: null})
  state.lead = text
}

/** `You can obtain this file from the following site:` posts the file of the sentence before (Q154092). */
export function postLeadFiles({posting}: Offer, text: string, state: State): void {
  if (posting === null || !/\b(?:this|these|the) (?:\w+ )?(?:files?|update|driver|utility|document)\b/i.test(text))
    return
  state.posting = posting
  state.posted = state.leadFiles.map((fileName) => ({fileName, language: null, platform: null}))
}

/** `The German version of this fix is available for download from … as:` gives its language to what it offers (Q323652), `The French package is posted at` too. */
export function enterOffer({source, isList}: Offer, text: string, state: State): void {
  const language =
    /^\W*the ([\w ()]{3,30}?)(?:[ -]language)? (?:version|edition|package|update|fix|hotfix|patch|file)s?\b/i.exec(
      text
    )?.[1] ?? ''
  Object.assign(state, {isOffered: isList, isTableOffered: isList, posted: [], open: null})
  state.source = source ?? state.source
  if (isLanguage(language)) Object.assign(state, {language, platform: null})
}

export function leaveOffer(state: State): void {
  Object.assign(state, {
    language: null,
    platform: null,
    isOffered: false,
    isTableOffered: false,
    posted: [],
    open: null
  })
}

/** A language begins anew, a platform stands under it; a source holds until another is named. */
export function applyLabel(label: Labels, state: State): void {
  if (label.language !== null) {
    state.language = label.language
    state.platform = label.platform
  } else if (label.platform !== null) state.platform = label.platform
  if (label.source !== null) state.source = label.source
}

/** The labels for one item: those of the lines before it hold on, a label in its own line is for it alone. */
export function labelsFor(prefix: string, state: State): Labels {
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
