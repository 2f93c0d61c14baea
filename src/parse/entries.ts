import type {Line} from './lines.ts'
import {openWord} from './wrapped-sentence.ts'

/**
 * Does each line stand for itself, however full it is? Then none of them was wrapped (Q29201, Q30821, Q131787, Q151237).
 *
 * ```text
 * COM1 using IRQ4 and configured as DTE            /q = shows messages, and no progress bar
 * COM2 using IRQ3 and configured as DTE            /q /r:n = no messages, either
 * ```
 */
export function areEntries(lines: readonly Line[]): boolean {
  const [first, second] = lines
  if (!first || !second || first.indent !== second.indent) return false
  if (mayCount.test(first.text)) {
    const head = headOf(first.text)
    if (numbered.test(head) && lines.every((line) => headOf(line.text) === head)) return true
  }
  if (beginAlike(lines)) return true
  if (second.text.includes('\t')) return lines.every((line) => tabbed.test(line.text))
  if (!sign.test(second.text)) return false
  return forms.some((form) => form.test(second.text) && lines.every((line) => form.test(line.text)))
}

/** Three lines and more with one beginning, `Maximum number of …` (Q246685), none of which breaks off as a sentence does (Q104298). */
function beginAlike(lines: readonly Line[]): boolean {
  const [first, second] = lines as [Line, Line]
  const from = first.indent
  const beginning = first.text.slice(from, from + alike)
  if (lines.length < 3 || !second.text.startsWith(beginning, from) || beginning.length < alike) return false
  return (
    lines.every((line) => line.text.startsWith(beginning, from) && !sentenceWithin.test(line.text)) &&
    !lines.slice(0, -1).some((line) => brokenOff.test(line.text) || openWord.test(line.text))
  )
}

/** In characters. */
const alike = 6
const sentenceWithin = /[a-z]{3}[.;] [A-Za-z]/
const brokenOff = /[&,]$/
/** A line of a log or a list whose columns are tabs (Q242063, Q271905). */
const tabbed = /\S\t+\S/

/** The first word, whatever its number is. */
function headOf(text: string): string {
  const content = text.trimStart()
  const blank = content.indexOf(' ')
  return (blank === -1 ? content : content.slice(0, blank)).replace(/\d+/g, '0')
}

/** Cheap: most first words are plain. */
const mayCount = /^\s*[A-Za-z"'(<-]*[^A-Za-z\s"'(<-]/
/** With a number, or signs that plain words have not; the members of a series are wrapped (Q131786). */
const numbered = /(?:\w[\d_\\/=].*|[A-Z]{2}:)(?<!,)$/
/** Cheap: most lines are sentences. */
const sign = / [-=:]|\w: |^\s*(?:HKEY_|[\\/-]\w )|:REG_/
const forms = [
  /^\s*HKEY_\w+\\/,
  // a switch with what it does (Q181617, Q103621)
  /^\s*[\\/-]\w /,
  // a value of the registry in the form of a list (Q253926)
  /^\s*[^\s\\]+:REG_/,
  // a form (Q69349)
  /^\s*[A-Z]\w*(?: \w+){0,3} +: /,
  /^\s*\S+(?: \S+){0,3} (?:--?|=) (?!.* (?:--?|=)(?: |$))|^\s*(?!REG_)\w*(?:_[A-Z]|[a-z][A-Z])\w*: /
]
