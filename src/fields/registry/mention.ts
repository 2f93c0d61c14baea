import {type Block, isProgram} from './block.ts'
import {completeNames} from './complete-names.ts'
import {type Hive, hiveOf} from './hive.ts'
import {addLabelled} from './labelled-path.ts'
import {hivePaths, keyOf, type Path, relativePaths} from './path.ts'
import {readSiblings, readTree} from './tree.ts'
import {infLines} from './value/inf.ts'

/** A path of an article with the hives it stands under. */
export interface Mention {
  /** Index of the block; offsets in it. */
  block: number
  from: number
  to: number
  /** More than one when the text names several for the path; none for a hive named alone. */
  hives: Hive[]
  segments: string[]
  isAlone: boolean
  /** Printed without a hive. */
  isRelative: boolean
}

/** The full key paths of a mention. */
export function keysOf({hives, segments}: Pick<Mention, 'hives' | 'segments'>): string[] {
  return hives.flatMap((hive) => keyOf(hive, segments) ?? [])
}

/** What the resolving of relative paths found out. */
export interface Mentions {
  mentions: Mention[]
  /** Paths that name no hive and begin with no well-known root. */
  unresolved: {block: number; from: number; path: string}[]
}

/** All paths of an article in order, the ones without a hive resolved. */
export function mentionsOf(blocks: readonly Block[]): Mentions {
  const state: State = {hives: [], block: -1, at: 0, path: null, known: new Map(), mentions: [], unresolved: []}
  blocks.forEach((block, index) => {
    const withHive = mergeInf(block, hivePaths(block))
    const paths = [...withHive, ...relativePaths(block, withHive)].sort((a, b) => a.from - b.from)
    let done = -1
    for (const path of paths) {
      if (path.from < done) continue
      for (const leaf of path.hive ? (readSiblings(block, path) ?? readTree(block, path)) : [path]) {
        add(leaf, index, blocks, state)
        done = leaf.to
      }
    }
  })
  if (addLabelled(blocks, state.mentions)) state.mentions.sort((a, b) => a.block - b.block || a.from - b.from)
  completeNames(state.mentions, blocks)
  return {mentions: state.mentions, unresolved: state.unresolved}
}

/** The paths of setup lines take the place of the hives they begin with. */
function mergeInf(block: Block, paths: Path[]): Path[] {
  const lines = infLines(block)
  if (lines.length === 0) return paths
  const found = lines.map(
    ({at, path, end}): Path => ({
      from: at,
      to: end,
      hive: hiveOf(block.text.slice(at, at + 4)),
      segments: path.split(/\s*\\+\s*/).filter((name) => name !== ''),
      isAlone: true
    })
  )
  return [...paths.filter((path) => !found.some((line) => path.from < line.to && path.to > line.from)), ...found].sort(
    (a, b) => a.from - b.from
  )
}

interface State {
  /** Hives that were last named alone, and where. */
  hives: Hive[]
  block: number
  at: number
  /** The last path, when it is a hive with one name, lower case. */
  path: {hive: Hive; first: string; block: number} | null
  /** Hive of the first three names of every path seen, lower case. */
  known: Map<string, Hive>
  mentions: Mention[]
  unresolved: Mentions['unresolved']
}

function add(path: Path, index: number, blocks: readonly Block[], state: State): void {
  const block = blocks[index] as Block
  const {from, to, segments, isAlone} = path
  if (path.hive) {
    const mention = {block: index, from, to, hives: [path.hive], segments, isAlone, isRelative: false}
    if (segments.length === 0) {
      nameHive(path.hive, index, from, block, state)
      // a hive to open or select is where subkeys named in the next steps lie (Q155251)
      const lead = /\w/.test(block.text.slice(0, from)) ? block.flat.slice(0, from) : (blocks[index - 1]?.flat ?? '')
      if (opened.test(lead)) state.mentions.push(mention)
    } else {
      remember(path.hive, segments, state)
      state.path =
        segments.length === 1 ? {hive: path.hive, first: segments[0]?.toLowerCase() ?? '', block: index} : null
    }
    // an elided path is none: `Software\\Microsoft\\…`
    if (segments.length > 0 && !elided.test(block.text.slice(to, to + 6))) state.mentions.push(mention)
    return
  }
  if (elided.test(block.text.slice(to, to + 6))) return
  if (isAlone && from < 4 && goesOn(path, index, blocks, state)) return
  // "add the following string: System\\CurrentControlSet\\…": data of a value (Q168464)
  if (/"\s?=\s?"$/.test(block.text.slice(Math.max(0, from - 4), from))) return
  // 'add "Software\Microsoft\SMS" to the existing data' (Q259781)
  if (block.text[from - 1] === '"' && toData.test(block.text.slice(to, to + 80))) return
  if (isAlone && from < 4 && announcesText.test(blocks[index - 1]?.flat.slice(-100) ?? '')) return
  const hives = hivesFor(path, index, blocks, state)
  if (hives.length > 0) {
    for (const hive of hives) remember(hive, segments, state)
    state.mentions.push({block: index, from, to, hives, segments, isAlone, isRelative: true})
  } else if (/^(?:system|software|hardware|sam|security)$/i.test(segments[0] ?? '') && segments.length > 1) {
    state.unresolved.push({block: index, from, path: segments.join('\\')})
  }
}

/** "From the HKEY_LOCAL_MACHINE\SYSTEM subtree, go to the following key:" above `\CurrentControlSet\…` (Q140058). */
function goesOn({from, to, segments}: Path, index: number, blocks: readonly Block[], state: State): boolean {
  const above = state.mentions.at(-1)
  if (above?.block !== index - 1) return false
  const lead = blocks[index - 1]?.flat.slice(-longestLead) ?? ''
  // `HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet` above a blank line and `\Control\…` (Q125919)
  const isOpen = above.isAlone && isControlSet(above) && blocks[index]?.text.startsWith('\\')
  if (!isOpen && !(state.path?.block === index - 1 && /^current/i.test(segments[0] ?? '') && leadsOn.test(lead)))
    return false
  state.mentions[state.mentions.length - 1] = {
    ...above,
    block: index,
    from,
    to,
    segments: [...above.segments, ...segments],
    isAlone: true,
    isRelative: true
  }
  return true
}

function isControlSet({segments}: Mention): boolean {
  return segments.length === 2 && /^CurrentControlSet$/i.test(segments[1] ?? '')
}

const leadsOn = /^(?:from|under|in) the \S+ (?:sub-?key|subtree|hive|branch|tree)\b[^.]* following (?:sub-?)?key:$/i
const longestLead = 120

const toData = /^"\s(?:\(without[^()]*\)\s)?to\sthe\s(?:existing\s)?(?:data|string|list)\b/

const announcesText = /\b(?:add|delete|remove) the following (?:string|text|data)\b(?! value)[^.:]*:\s*$/i

const opened =
  /\b(?:open|expand|double-? ?click|select|selecting|highlight|locate|choose|click|go to|plus sign(?: \(\+\))?(?: next to| to the left of| in front of| beside)?)\s+(?:on\s+)?(?:the\s+)?(?:following\s(?:registry\s)?(?:key|subtree|hive|window):\s*)?["“]?$/i

const elided = /^\\?\.{4}/

/** `HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER` beside one another name both. */
function nameHive(hive: Hive, index: number, from: number, block: Block, state: State): void {
  const between = state.block === index ? block.flat.slice(state.at, from) : ''
  const isBeside =
    between !== '' &&
    /^\S+(?: (?:subtree|hive|key|tree)s?)?,?(?:\s*(?:and|or|and\/or|and the|or the|\/|,)\s*)$/i.test(between)
  state.hives = isBeside ? [...new Set([...state.hives, hive])] : [hive]
  state.block = index
  state.at = from
}

function remember(hive: Hive, segments: readonly string[], state: State): void {
  const root = rootOf(segments)
  if (!state.known.has(root)) state.known.set(root, hive)
}

function rootOf(segments: readonly string[]): string {
  return segments.slice(0, 3).join('\\').toLowerCase()
}

/** The hives of a path that is printed without one; none when it is no path of the registry, or nobody can tell. */
function hivesFor(path: Path, index: number, blocks: readonly Block[], state: State): Hive[] {
  const [first = '', second = ''] = path.segments
  const isHere = state.block === index || (state.block === index - 1 && endsWithLead(blocks[index - 1]))
  const isStep = isHere || (state.block >= 0 && isSameProcedure(blocks, state.block, index))
  const known = state.known.get(rootOf(path.segments))
  // a program declares the hives as constants, and names none for the path (Q221542)
  if (known && isHere && isProgram(blocks[index] as Block)) return [known]
  if (/^system$/i.test(first) && /^(?:current ?control ?sets?\d*|controlset\d+|ccs|setup)$/i.test(second)) {
    return isHere && state.hives.length > 0 ? state.hives : ['HKEY_LOCAL_MACHINE']
  }
  if (/^software$/i.test(first) && /^microsoft$/i.test(second)) {
    if (isHere && state.hives.length > 0) return state.hives
    if (known) return [known]
    return isStep && state.hives.length > 0 ? state.hives : ['HKEY_LOCAL_MACHINE']
  }
  if (/^control panel$/i.test(first)) {
    const isRegistry = userPanels.test(second) || isHere
    return !isRegistry ? [] : isHere && state.hives.length > 0 ? state.hives : ['HKEY_CURRENT_USER']
  }
  const isRoot =
    /^(?:software|hardware|system|sam|security|clsid|appid|typelib)$/i.test(first) && path.segments.length > 1
  // "in the HKEY_LOCAL_MACHINE\SOFTWARE branch in this format:" is nearer than hives named further above (Q135398)
  if (isRoot && state.path?.block === index - 1 && state.block < index - 1 && state.path.first === first.toLowerCase())
    return [state.path.hive]
  if (isRoot) return isStep ? state.hives : known ? [known] : []
  const block = blocks[index] as Block
  return isStep && isKeyByLead(path, block, blocks[index - 1]) ? state.hives : []
}

/** Keys of a user's `Control Panel`; its other names are icons: `Control Panel\Network`. */
const userPanels =
  /^(?:accessibility|appearance|colors|current|cursors|custom colors|desktop|don't load|input method|international|ioprocs|keyboard|mmcpl|mouse|patterns|powercfg|screen saver.*|sounds?|schemes?|microsoft input devices|cache)$/i

function endsWithLead(block: Block | undefined): boolean {
  return block !== undefined && /:\s*$/.test(block.text)
}

/** The steps of one list, or blocks so near that a hive named in one still holds. */
function isSameProcedure(blocks: readonly Block[], from: number, to: number): boolean {
  const first = blocks[from]
  const last = blocks[to]
  if (!first || !last || first.heading !== last.heading) return false
  return to - from <= 24
}

/** A path such as `\Distribution System\Services` is one only where the sentence before it announces a key (Q139339). */
function isKeyByLead(path: Path, block: Block, above: Block | undefined): boolean {
  const before = block.flat.slice(Math.max(0, path.from - 80), path.from)
  const lead = path.from <= 2 || /^\W*$/.test(before) ? (above?.flat ?? '').slice(-100) : before
  return /\b(?:sub)?(?:key|tree|folder|location|path)s?\b[^.]{0,30}[:.]?\s*\W*$/i.test(lead)
}
