import {isSettings, mayOpenSettings} from '../classify/settings.ts'
import {type Line, leading} from '../lines.ts'
import {isHardBreak} from '../wrapped-sentence.ts'
import {type Context, lineAt} from './construct.ts'
import {opensContents} from './contents.ts'
import {hangsBelow} from './hanging.ts'
import {readMarker} from './marker.ts'
import {isMarkup} from './markup-line.ts'
import {isRule} from './rule.ts'
import {separatorLine} from './separator.ts'

/**
 * Does something else begin at this line although no blank line stands before it?
 *
 * `first` is the first line of the paragraph that is being read. Wrapped prose often begins with what looks like a marker
 * (`Windows\n95. We are researching`, Q138392), so a marker counts only where the line before it was broken on purpose.
 */
export function interrupts(lines: readonly Line[], at: number, first: Line, context: Context): boolean {
  const line = lineAt(lines, at)
  const previous = lineAt(lines, at - 1)
  const text = line.text
  if (line.indent !== previous.indent) {
    const shifted = isShifted(lines, at, first, context)
    if (shifted !== null) return shifted
  }
  const initial = text.charCodeAt(leading(text))
  if ((initial === 60 && isMarkup(text)) || (initial === 32 && text.trim() === '')) return true
  if (initial === 45 || initial === 61 || initial === 42 || initial === 95) {
    if (isRule(text) || separatorLine.test(text)) return true
  }
  if (initial === 43 && /^\s*\+[-=+]{3,}\+$/.test(text)) return true
  if (previous.text.charCodeAt(previous.text.length - 1) === 58 && mayOpenSettings(text) && opensSettings(lines, at))
    return true
  if (initial >= 48 && initial <= 57 && opensContents(lines, at, context.depth > 0)) return true
  // what a setting is for stands below its name (Q83435)
  if ((initial === 68 || initial === 80) && settingLabel.test(text) && settingName.test(previous.text)) return true
  const broken = /[:.;?!)]$/.test(previous.text) || isHardBreak(previous.text.length, text.trim(), context.width - 8)
  if (!broken) return false
  if (readMarker(line, context) !== null) return true
  if (/^\s*Q\d{5,6}:? +["A-Z0-9]/.test(text)) return true
  return /^(?:NOTE|WARNING|IMPORTANT|CAUTION|TIP)S?:/.test(text)
}

const settingName = /^\s*[\w.]+=\S.*[>)]$/
const settingLabel = /^\s*(?:Default|Purpose): /

/** Below `Example of CONFIG.SYS:` the lines of the file need no blank line (Q139604). */
function opensSettings(lines: readonly Line[], at: number): boolean {
  const texts: string[] = []
  for (let next = at; next < Math.min(lines.length, at + sampleLines) && !lineAt(lines, next).blank; next++)
    texts.push(lineAt(lines, next).text)
  return isSettings(texts)
}

const sampleLines = 40

/** Does a line that stands deeper or further left than the one before it begin something else? Null when that alone does not tell. */
function isShifted(lines: readonly Line[], at: number, first: Line, context: Context): boolean | null {
  const line = lineAt(lines, at)
  const previous = lineAt(lines, at - 1)
  const indent = line.indent
  // generated prose is never indented in the middle; a jump is an example or a list (Q231453)
  if (indent >= previous.indent + 2 && indent >= first.indent + 2 && isBlockIndent(line, first, context))
    return previous.indent !== first.indent || !hangsBelow(previous, line)
  // the next label stands left of what hung below the last one
  if (previous.indent >= first.indent + 2 && indent <= first.indent && previous !== first) return true
  if (context.style === 'typed' && indent >= 3 && previous.indent < 2 && previous !== first) return true
  if (first.indent >= 2 && previous.indent >= 2 && indent === 0 && !isFirstLineIndent(lines, at, first, context))
    return true
  return null
}

/** Typed text indents the first line of a paragraph by three: back at the margin, the paragraph goes on (Q31488). */
function isFirstLineIndent(lines: readonly Line[], at: number, first: Line, context: Context): boolean {
  return context.style === 'typed' && first.indent <= 6 && lineAt(lines, at - 1) === first
}

function isBlockIndent(line: Line, first: Line, context: Context): boolean {
  if (context.style === 'generated') return true
  // typed text: a first line indented by three begins a new paragraph, deeper is an example
  return line.indent >= first.indent + 3
}
