import {leading} from '../lines.ts'
import {codeWeight} from './code.ts'
import {looksLikeCommand} from './command.ts'
import {functionWordShare} from './prose.ts'

/**
 * Are these lines taken from a file of settings or commands: CONFIG.SYS, AUTOEXEC.BAT, SYSTEM.INI (Q108007, Q97767)?
 *
 * Such lines have little in common, and no one kind of code is most of them:
 *
 * ```text
 * [386Enh]                      a section            LSL                   a program, without anything behind it
 * DEVICE=vshare.386             an entry             rem for the net       a remark, which may be a sentence
 * SET TEMP=C:\TEMP              a variable           NET START NETBIND     a command
 * ```
 */
export function isSettings(lines: readonly string[]): boolean {
  if (lines.length < 2 || !mayOpenSettings(lines[0] ?? '')) return false
  return isSection(lines) || areEntries(lines)
}

/** Below the name of a section most lines are entries, whatever they hold; long ones go on at the margin (Q95159, Q151180). */
function isSection(lines: readonly string[]): boolean {
  if (!isSectionName(lines[0] ?? '') || !anyEntry.test(lines[1] ?? '')) return false
  let entries = 0
  for (const line of lines) if (anyEntry.test(line) || section.test(line)) entries++
  return entries * 2 > lines.length && functionWordShare(lines.join(' ')) < 0.12
}

function areEntries(lines: readonly string[]): boolean {
  let entries = 0
  let others = 0
  for (const line of lines) {
    const text = line.trim()
    if (remark.test(text)) continue
    if (echo.test(text)) {
      entries++
      continue
    }
    if (text.length > longestEntry || notEntry.test(text)) return false
    if (entry.test(text)) entries++
    else if (word.test(text)) others++
    else if (!program.test(text) && !looksLikeCommand(text) && codeWeight(text) < 1) return false
  }
  if (entries === 0 || others > lines.length / 2) return false
  return functionWordShare(lines.filter((line) => !remark.test(line.trim())).join(' ')) < 0.1
}

/** Cheap: a bracket, a drive, an equals sign, or a word that opens the lines of a batch file. */
export function mayOpenSettings(line: string): boolean {
  const from = leading(line)
  if (!line.includes('=')) {
    // most lines are done with here
    const initial = line.charCodeAt(from)
    const isSign = initial === 91 || initial === 64 || initial === 59 || line.charCodeAt(from + 1) === 58
    if (!isSign && !openers.includes(line.charAt(from))) return false
  }
  return mayOpen.test(line)
}

/** Initials of the words that open the lines of a batch file. */
const openers = 'rRsSpPeElLnNcC'

/** The name of a section alone: `[386Enh]`. */
export function isSectionName(line: string): boolean {
  return section.test(line)
}

const anyEntry = /^\s*;?[^\s=][^=]{0,60}=/
const longestEntry = 160
const section = /^\s*\[(?!\d{1,3}\])[A-Za-z\d][\w .$-]{0,40}\]$/
const mayOpen = /^\s*(?:\[|@|[A-Za-z]:\\|[\w.][\w .-]{0,30}=|;|(?:rem|set|path|prompt|echo|lh|net|cls)\b)/i
const echo = /^@?echo\b/i
const remark = /^(?:@?rem\b|;|::)/i
/** An entry whose sign has no blanks beside it, what sets a variable of MS-DOS, another drive. */
const entry =
  /^(?:[A-Z]:$|(?:set|end)local$|\[(?!\d{1,3}\])[A-Za-z\d][\w .$-]{0,40}\]$|@?(?:set|path|prompt|lh|loadhigh|if|goto|call)\b ?[\w%$:=(.\\"]|(?!e?[a-ds][xip]=|[c-gs]s=|efl=)[A-Za-z][\w.-]*(?: [A-Z][\w.-]*){0,3}=(?! |=|[A-Za-z][a-z]+ [a-z]+ [a-z]))/i
const program = /^[A-Z]:\\\S+(?: \S*[\\/<:=]\S*)*$/i
/** A program without anything behind it, or the dots that stand for more. */
const word = /^(?:[A-Za-z][\w.]{1,11}|\.{1,3}|:|v)$/
/** Sentences, labels with a gap, messages, fields in a row. */
const notEntry =
  /[a-z]{3}[.!?:]$|^(?:Default|Purpose|Type|Key|Value|Data|Syntax|Description|Example)\b.{0,12}:|\w=\S*,? +\w+=\S*,? +\w+=|sqlstate|,$|\bREG_[A-Z]| [a-z]+ [a-z]+ [a-z]+ |^[A-Z][a-z]+ [a-z]+ [a-z]+ |<BR\/>|:\/\/|^\w{1,2}=[A-Za-z][a-z]/i
