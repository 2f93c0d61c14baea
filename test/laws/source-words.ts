/**
 * The words that an article's source says, read from its text and the contract alone: nothing of the parser is used here.
 *
 * A word is a run of letters or digits between the head and the foot's first rule.
 */
export interface SourceWord {
  /** 1-based line of the source. */
  line: number
  /** Ways in which the readable text may say it; an empty way means that it need not be said. */
  ways: readonly (readonly string[])[]
  /** Whether it may go on the word before it: an address or a path that a hard wrap broke within a word. */
  joins: boolean
}

/** Stands before the marker of a list item, which is told apart from a word of the text. */
export const markerSign = '\u0001'

export function sourceWords(source: string): SourceWord[] {
  const {text, firstLine} = bodyOf(source)
  const words: SourceWord[] = []
  let line = firstLine
  let at = 0
  for (const span of specialSpans(text)) {
    line = addPlain(text, at, span.start, line, words)
    words.push({line, ways: span.ways, joins: false})
    line += countLines(text, span.start, span.end)
    at = span.end
  }
  addPlain(text, at, text.length, line, words)
  return words
}

interface Body {
  text: string
  firstLine: number
}

/** The lines between the head and the foot's first rule, without the one tab that Markdown puts before each. */
function bodyOf(source: string): Body {
  const lines = source.split(/\r\n|\n/)
  const isText = lines[0]?.startsWith('DOCUMENT:')
  const head = isText ? endOfTextHead(lines) : lines.findIndex((line) => line.startsWith('\tLast Modified:'))
  const foot = startOfFoot(lines, isText ? '' : '\t')
  const body = lines.slice(head + 1, foot)
  return {text: body.map((line) => line.replace(/^\t/, '')).join('\n'), firstLine: head + 2}
}

function endOfTextHead(lines: readonly string[]): number {
  const rule = lines.findIndex((line) => /^={70}$/.test(line))
  return rule === -1 ? lines.findIndex((line) => line.startsWith('KEYWORDS:')) : rule
}

/** The foot is closed by a rule of 77 and opened by the last one of 70 before it; the oldest articles have none. */
function startOfFoot(lines: readonly string[], indent: string): number {
  const end = lines.findLastIndex((line) => line === indent + '='.repeat(77))
  const start = lines.slice(0, Math.max(end, 0)).findLastIndex((line) => line === indent + '='.repeat(70))
  if (start !== -1) return start
  const raw = lines.findLastIndex((line) => line.trim() === '{% endraw %}')
  return raw === -1 ? lines.length : raw
}

interface Span {
  start: number
  end: number
  ways: readonly (readonly string[])[]
}

/** The exceptions that the contract lists, each with the ways in which it may be said. */
function specialSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(special)) {
    const {editor, editorUse, download, markup, entity, marker} = match.groups ?? {}
    const raw = wordsOf(match[0])
    const start = match.index
    const end = start + match[0].length
    if (marker !== undefined) spans.push(...markerSpans(match[0], start))
    else if (download !== undefined) spans.push({start, end, ways: [raw, [], ['Download']]})
    else if (editor ?? editorUse ?? markup ?? entity) spans.push({start, end, ways: [raw, []]})
    else spans.push({start, end, ways: [raw, ...escapeWays(match[0])]})
  }
  return spans
}

const special = new RegExp(
  [
    /(?<editor>\*EDITOR [^*\n]*)/u,
    /(?<editorUse>\* use \d[\d, ]*)/u,
    /(?<download>\bDownload ?(?:Download)?)(?=\s+[^\s.]+\.[A-Za-z0-9_]{2,4}\b)/u,
    /(?<markup><\/?(?:BR|B|LINK|CODE|FIXEDTEXT)\b[^<>]*>|<!\[CDATA\[|\]\]>)/u,
    /(?<entity>&(?:gt|lt|amp|nbsp|apos|quot|#\d+);)/u,
    /(?<escape>(?:[\p{L}\p{N}]*(?:<(?:MU|7F|[89A-F][0-9A-F])>|\[ASCII\s+\d{3}\]))+[\p{L}\p{N}]*)/u,
    /(?<marker>^[ \t]*(?:(?:[-*+•]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)]|o)(?:[ \t]+|$))+)/u
  ]
    .map((part) => part.source)
    .join('|'),
  'gmu'
)

/** List markers at the start of a line, several when lists begin in one another: `1. a. `. `o` is a bullet, `o.` follows `n.`. */
function markerSpans(text: string, offset: number): Span[] {
  return Array.from(text.matchAll(/([\p{L}\p{N}]+)([.)]?)/gu), ({index, 1: sign = '', 2: closing}) => ({
    start: offset + index,
    end: offset + index + sign.length,
    ways: [[sign], [markerSign + (sign === 'o' && closing === '' ? '•' : sign)]]
  }))
}

/**
 * Byte escapes are decoded from Windows-1252, with the boxes of code page 437 among them; one is of code page 850. Where a
 * hard wrap broke one, it may stay as it is printed, and the line may end there as well.
 */
function escapeWays(text: string): string[][] {
  const plain = text
    .replaceAll('<MU>', 'µ')
    .replace(/<([0-9A-F]{2})>/g, (_, code: string) => `[ASCII ${Number.parseInt(code, 16)}]`)
  return [windows1252, withBoxes, codePage850].flatMap((decode) => {
    const read = (from: string): string => from.replace(/\[ASCII (\d+)\]/g, (_, code: string) => decode(Number(code)))
    const joined = plain.replace(/\[ASCII\s+/g, '[ASCII ')
    const parted = plain.replace(/\[ASCII\n\s*(\d+\])/g, '[ASCII $1 ')
    return [joined, parted, plain].map((each) => wordsOf(read(each)))
  })
}

function windows1252(code: number): string {
  return code === 0x7f ? '' : new TextDecoder('windows-1252').decode(Uint8Array.of(code))
}

/** Lines and corners of boxes are no words. */
function withBoxes(code: number): string {
  const isBox = code === 179 || code === 180 || (code >= 191 && code <= 197) || code === 217 || code === 218
  return isBox ? ' ' : windows1252(code)
}

/** Q229148. */
function codePage850(code: number): string {
  return code === 0x81 ? 'ü' : windows1252(code)
}

function addPlain(text: string, from: number, to: number, firstLine: number, words: SourceWord[]): number {
  let line = firstLine
  let counted = from
  const run = text.slice(from, to)
  for (const match of run.matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = from + match.index
    line += countLines(text, counted, at)
    counted = at
    words.push({line, ways: [[match[0]]], joins: goesOn(text, at)})
  }
  return line + countLines(text, counted, to)
}

/** Does the word at this place go on a word at the end of the line above it? Only paths, addresses and the like do. */
function goesOn(text: string, at: number): boolean {
  const before = /([^\s]*[\p{L}\p{N}])[ \t]*\n[ \t]*$/u.exec(text.slice(Math.max(0, at - 300), at))
  if (!before) return false
  const after = /^\S*/.exec(text.slice(at, at + 300))?.[0] ?? ''
  return isUnbreakable(before[1] ?? '') || isUnbreakable(after)
}

function isUnbreakable(run: string): boolean {
  return /\\|:\/\/|\{|\/.*\/|HKEY/.test(run)
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
