import {codeWeight} from '../classify/code.ts'
import {functionWordShare} from '../classify/prose.ts'
import {type Line, leading} from '../lines.ts'
import {goesOn, openWord} from '../wrapped-sentence.ts'

/**
 * Does this line go on with what stands behind the label of the one above, at the column at which that began,
 * or is it the rest of a sentence, wherever it stands?
 *
 * ```text
 * A = The number of characters in        Purpose:  Names the file that holds       2. Once the request has been sent,
 *     all names                                    the settings                       wait for an answer
 * ```
 */
export function hangsBelow(previous: Line, line: Line): boolean {
  if (line.blank || line.indent < previous.indent + 2 || previous.text.length < shortestLine) return false
  const text = line.text.trimStart()
  const isRest = openWord.test(previous.text)
    ? /^[a-z]+ /.test(text)
    : goesOn(previous.text, text) && functionWordShare(text) > 0.1
  if (!isRest && !isLabelled(previous.text, line.indent)) return false
  if (gap.test(text) || codeWeight(text) === 1) return false
  return /^[a-z(]/.test(text) || !/[.:;!?]["')]*$/.test(previous.text)
}

/** What was wrapped is at least as long. */
const shortestLine = 40
/** Cells, settings. */
const gap = /\S {3,}\S|^\S+ *=|\|/

/** A label stands before `column`, or one to the right, where the blank that the archive took from lines at the margin is missing. */
function isLabelled(text: string, column: number): boolean {
  return [column, column + 1].some((at) => {
    const head = text.slice(leading(text), at)
    return head.endsWith(' ') && text.charAt(at) !== ' ' && label.test(head)
  })
}

/** A number, or a few words and a sign or a gap behind them. */
const label = /^(?:\(?(?:\d{1,2}|[A-Za-z])[.)]|\*{1,3}|-|[^ ].{0,30}?(?:[:=]| -{1,2}| ))\s+$/
