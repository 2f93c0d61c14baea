import type {Line} from './lines.ts'

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
    if (numbered.test(head) && head === headOf(second.text)) return lines.every((line) => headOf(line.text) === head)
  }
  if (!sign.test(second.text)) return false
  if (key.test(second.text)) return lines.every((line) => key.test(line.text))
  return explained.test(second.text) && lines.every((line) => explained.test(line.text))
}

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
const sign = / [-=]|\w: |^\s*HKEY_/
const key = /^\s*HKEY_\w+\\/
const explained = /^\s*\S+(?: \S+){0,3} (?:--?|=) (?!.* (?:--?|=)(?: |$))|^\s*(?!REG_)\w*(?:_[A-Z]|[a-z][A-Z])\w*: /
