import {type Block, lineAt, lineIndex} from './block.ts'
import {ownRoot, readGap, wrapsBetweenNames} from './name-gap.ts'

/** The names of a path and the offset at which it ends. */
export interface Reading {
  segments: string[]
  to: number
}

/** No path has more names. */
const mostSegments = 40

/** Read `\name\name…` at `at`. On a line of its own a name may hold any blank; in a sentence it must prove to go on. */
export function readSegments(block: Block, at: number, isAlone: boolean): Reading {
  const segments: string[] = []
  let to = at
  let cursor = at
  let doubled = 0
  let lost: {to: number; length: number} | null = null
  while (segments.length < mostSegments) {
    const separator: {to: number; length: number} | null = lost ?? readSeparator(block, cursor, segments.length)
    if (!separator) break
    if (separator.length === 2) doubled++
    // in a string of a program a single backslash is an escape: "Control Panel\\Sounds\n"
    const isEscape: boolean = separator.length === 1 && doubled >= 2 && escapeSign.test(block.text.slice(separator.to))
    const isPort = /^ports$/i.test(segments.at(-1) ?? '')
    const segment: Segment | null = isEscape
      ? null
      : ((isAlone ? readLine(block, separator.to) : null) ?? readSegment(block, separator.to, isAlone, isPort))
    if (!segment || segment.text === '') break
    segments.push(segment.text)
    cursor = segment.to
    to = segment.end
    lost = wrapsBetweenNames(block, cursor, segment.text) ? {to: cursor + 1, length: 1} : null
    if (segment.isLast && !lost) break
  }
  return {segments, to}
}

const escapeSign = /^[nrt0]["']/

/** Backslashes or slashes with the blanks beside them; the line may end before or after. */
function readSeparator(block: Block, at: number, depth: number): {to: number; length: number} | null {
  const {text} = block
  const isFirst = depth === 0
  if (isFirst && wellKnownRoot.test(text.slice(at, at + 20))) return {to: at, length: 1}
  if (isFirst && !/[\s\\/\]]/.test(text[at] ?? '')) return null
  separators.lastIndex = at
  const match = separators.exec(text)
  // `\\server\share` after a blank is no part of the path
  if (!match || /^\s+\\\\$/.test(match[0])) return null
  const to = at + match[0].length
  if (depth > 1 && match[0].includes('\n') && ownRoot.test(` ${text.slice(to, to + 40)}`)) return null
  const next = text.slice(to, to + 100)
  // the path is the end of a sentence: `…\Services\. This causes …` (Q192868)
  if (/^\.\s/.test(next)) return null
  if (match[0].endsWith('\n') ? !goesOnAfterSlash(next) : match[0].endsWith(' ') && startsSentence.test(next))
    return null
  return {to, length: (match[1] ?? '').length}
}

const separators = /(?: {0,3}\n?)([\\/]+(?: {0,2}\n {0,2}[\\/]+)?|\]\[)(?: {0,3}\n?)/y

/** A path that begins with one of these is a path of the registry, also without a backslash before it. */
export const wellKnownRoot =
  /^(?:system|software|hardware|sam|security|control panel|clsid|appid|typelib|CurrentControlSet)[\\/]/i

/** The line after a backslash that ends a line goes on with the path, unless it is something of its own. */
function goesOnAfterSlash(next: string): boolean {
  const line = next.split('\n', 1)[0] ?? ''
  if (/^(?:\\*HK|\[|"|@=|NOTE|WARNING|IMPORTANT|-or-|-and-)/i.test(line)) return false
  if (/^(?:Value|Data|Type|String|Name|Entry|Default|Parameter|Key)(?: \w+){0,2}\s*:/i.test(line)) return false
  return !startsSentence.test(line)
}

const startsSentence = /^(?:[A-Z]?[a-z]+ (?:[a-z]+ ){2}|(?:as|is|and|or|to|in|for|with|key|subkey|where|if|registry)\b)/

interface Segment {
  text: string
  /** Where the reading goes on, and where the text of the segment ends. */
  to: number
  end: number
  isLast: boolean
}

function readSegment(block: Block, at: number, isAlone: boolean, isPort: boolean): Segment {
  const {text} = block
  let cursor = at
  let value = ''
  for (;;) {
    pieces.lastIndex = cursor
    const match = pieces.exec(text)
    if (match) {
      value += joinPlaceholder(match[0])
      cursor += match[0].length
    }
    // a port of a print server: `Ports\\SUNSERVER:PRINTER` (Q162777)
    if (isPort && portName.test(text.slice(cursor, cursor + 40))) {
      value += ':'
      cursor++
      continue
    }
    const gap = value === '' ? null : readGap(block, cursor, isAlone, value)
    if (!gap) break
    value += gap.words
    cursor = gap.to
    if (gap.isEnd) break
  }
  const trimmed = value
    .replace(/<\/?[BIU]>/g, '')
    .replace(/[.,;:\s]+$/, '')
    .replace(/\s+_$/, '')
  const goesOn = slashAhead.test(text.slice(cursor, cursor + 8))
  return {text: trimmed, to: cursor, end: cursor - (goesOn ? 0 : value.length - trimmed.length), isLast: !goesOn}
}

/** A name that fills its line, the next line goes on below it: `\\VB and VBA Program Settings` (Q145694). */
function readLine(block: Block, at: number): Segment | null {
  if (block.text[at - 1] !== '\\') return null
  const line = lineAt(block, at)
  const next = block.lines[lineIndex(block, at) + 1]
  if (at - 1 !== line.at || !next || !/^\\\w/.test(next.text)) return null
  const name = line.text.slice(1)
  if (!/^[A-Z][\w.&+-]*(?: [\w.&+()-]+){1,5}$/.test(name)) return null
  const end = line.at + line.text.length
  return {text: name, to: end, end, isLast: false}
}

const portName = /^:(?!REG|DWORD)[A-Za-z]/i

const slashAhead = /^:? {0,3}\n? {0,3}(?:[\\/]|\]\[)/

/** Letters, digits, signs; a placeholder or a GUID as one piece, also over a line end; `(Days)` without a blank before it. */
const pieces =
  /(?:<(?!BR\b)[^<>|"]{1,80}>|\{(?:"[^"\n{}]{1,60}"|[^{}|"]{1,80})\}|%[^%\s]{1,40}%|(?<=[\\/])\[[^[\]\n\\]{1,40}\]|(?<=[A-Za-z])\[[\w-]{1,8}\]|(?<=[\\/])\(\w{1,12}\)(?=\W|$)|(?<=[A-Za-z0-9_])\((?:[^()\n]{1,40})\)(?=\W|$)|[^\s\\/:;,"()<>{}[\]|=]|\/(?<=(?<![A-Za-z])(?:TCP|I|text|image|audio|video|application)\/)(?=[A-Za-z])|\/(?<=\d\/)(?=\d)|:(?=\\))+/iy

function joinPlaceholder(piece: string): string {
  return piece.replace(/\{[-\da-f\s]*\}/gi, (guid) => guid.replace(/\s+/g, '')).replace(/\s*\n\s*/g, ' ')
}
