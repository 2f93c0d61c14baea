import {type Block, type Line, lineAt, lineIndex} from './block.ts'
import {readExact} from './exact-path.ts'
import {type Hive, hiveOf, hivePattern} from './hive.ts'
import {readSegments} from './segments.ts'

/** A registry path as it stands in a block; `segments` without the hive. */
export interface Path {
  from: number
  to: number
  /** Null when the path is printed without one. */
  hive: Hive | null
  segments: string[]
  /** The path begins a line of its own, and what follows on the line is no sentence. */
  isAlone: boolean
}

/** All paths of a block that begin with a hive, a hive alone included, in order. */
export function hivePaths(block: Block): Path[] {
  if (!quickHive.test(block.text)) return []
  const paths: Path[] = []
  hives.lastIndex = 0
  for (let match = hives.exec(block.text); match; match = hives.exec(block.text)) {
    const from = match.index
    const at = afterHive(block.text, from + match[0].length)
    const isAlone = startsLine(block, from)
    const {segments, to} = readListed(block.text, at) ?? readExact(block, from, at) ?? readSegments(block, at, isAlone)
    const end = Math.max(to, from + match[0].length)
    paths.push({from, to: end, hive: hiveOf(match[0]), segments, isAlone})
    hives.lastIndex = end
  }
  return paths
}

const quickHive = /KE?Y|HK|LM\\|\\registry\\|machine\\/i
const hives = new RegExp(`(?<![A-Za-z0-9_%])\\\\*${hivePattern}(?:(?![A-Za-z0-9_])|(?=(?:SYSTEM|SOFTWARE)\\\\))`, 'gi')

/** Offset at which the segments begin: `HKEY_LOCAL_MACHINE on Local Machine\SOFTWARE\…` (Q173594), `HKEY_LOCAL_MACHINE: SYSTEM\…`. */
function afterHive(text: string, at: number): number {
  betweenHiveAndPath.lastIndex = at
  const match = betweenHiveAndPath.exec(text)
  return match ? at + match[0].length : at
}

const betweenHiveAndPath =
  /(?:\s+on\s+(?:the\s+)?local\s+machine(?=\\)|\s*[:,|]?\s+(?:hive\s+|subtree\s+)?(?=(?:system|software|hardware)\\)|"?\](?=\\))/iy

/**
 * Names as a list: `Select HKEY_LOCAL_MACHINE, SYSTEM, CurrentControlSet, Services, and MSExchangeMTA` (Q162384),
 * `In the HKEY_LOCAL_MACHINE window, double-click Software, and then double-click Classes` (Q190212).
 */
function readListed(text: string, at: number): {segments: string[]; to: number} | null {
  listed.lastIndex = at
  const match = listed.exec(text)
  if (!match) return null
  const segments = match[0].split(joint).map((name) => name.replace(/\s+/g, ' ').trim())
  return {segments: segments.filter((name) => name !== ''), to: at + match[0].length}
}

const jointSource = ',\\s+(?:and\\s+)?(?:then\\s+)?(?:finally\\s+)?(?:click\\s+|double-click\\s+|open\\s+)?'
const joint = new RegExp(`(?:\\swindow)?${jointSource}`)
const listed = new RegExp(
  `(?:\\swindow,\\s+double-click\\s+|,\\s+(?:then\\s+open\\s+)?)(?:SYSTEM|System|SOFTWARE|Software|HARDWARE|Hardware)` +
    `(?:${jointSource}[A-Z0-9](?:[\\w+#-]|\\.(?=\\w))*(?:\\s[A-Z](?:[\\w+#-]|\\.(?=\\w))*)*){1,12}(?=[\\s.,;:)])`,
  'y'
)

/** Paths without a hive: a well-known root anywhere in a sentence, or a backslash that begins a line or a quotation. */
export function relativePaths(block: Block, taken: readonly Path[]): Path[] {
  if (!block.text.includes('\\') && !block.text.includes('/')) return []
  const paths: Path[] = []
  let next = 0
  relatives.lastIndex = 0
  for (let match = relatives.exec(block.text); match; match = relatives.exec(block.text)) {
    const from = match.index
    while (next < taken.length && (taken[next] as Path).to <= from) next++
    const other = taken[next]
    if (other && other.from <= from) {
      relatives.lastIndex = other.to
      continue
    }
    const isAlone = startsLine(block, from)
    const {segments, to} = readExact(block, from, from) ?? readSegments(block, from, isAlone)
    if (segments.length > 0) paths.push({from, to, hive: null, segments, isAlone})
    relatives.lastIndex = Math.max(to, from + 1)
  }
  return paths
}

const relatives =
  /(?<=^)(?=CurrentControlSet\\)|(?<=^|[\s"'([,:]|\.\.)(?:\\{0,2}|\/)(?=(?:system|software|hardware|sam|security|control panel|clsid|appid|typelib)(?:[\\/]{1,2}\s?[\w<{%]|\n\\))|(?<=^|["\n]|[:.] )\\(?=[A-Za-z<{*%.])/gi

/** Only what may stand before a path on its line: a label, a bracket, a quotation mark. */
function startsLine(block: Block, at: number): boolean {
  const line = lineAt(block, at)
  const before = line.text.slice(0, at - line.at)
  if (
    !/^(?:[\s"'[(*<\\.-]*|(?:\d+[.)]|[a-z]\.)\s*|(?:[A-Z][\w ]{0,24})\s*[:=]\s*["[\\]*|<[BIU]>|My Computer\\)$/.test(
      before
    )
  )
    return false
  const above = block.lines[lineIndex(block, at) - 1]
  return !above || !flowsInto(above, line)
}

/** The line above is prose that goes on here. */
function flowsInto(above: Line, line: Line): boolean {
  if (/[:.;]\s*$/.test(above.text) || above.indent !== line.indent) return false
  return above.width > 50 && / (?:[a-z]+ ){2}/.test(above.text) && !/\\/.test(above.text)
}

/** The path in its normal form, or null for a hive alone. */
export function keyOf(hive: Hive, segments: readonly string[]): string | null {
  return segments.length === 0 ? null : [hive, ...segments].join('\\')
}
