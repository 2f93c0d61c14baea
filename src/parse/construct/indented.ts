import {codeScore} from '../classify/code.ts'
import {hasPrompt, looksLikeCommand} from '../classify/command.ts'
import {dumpKind, isDumped, looksDrawn, opensLog} from '../classify/drawing.ts'
import {announcesError, breaksOff} from '../classify/lead.ts'
import {functionWordShare, looksLikeData} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {literalBlock, printed, printedBelowTitle, promised} from './announced.ts'
import {codeEnd, commentEnd} from './code-end.ts'
import {opensFault} from './compiler-message.ts'
import {
  type Block,
  type Construct,
  type Context,
  chunkEnd,
  dedentEnd,
  lineAt,
  sampleTexts,
  skipBlank
} from './construct.ts'
import {extend} from './extend.ts'
import {goesOnBelow} from './goes-on-below.ts'
import {isCode} from './indented-code.ts'
import {codeBlock, commandBlock, preformatted} from './literal-block.ts'
import {passage} from './passage.ts'
import {separatorLine} from './separator.ts'

/**
 * An indented block: code, a command line, the text of an error message, output, a drawing, or a passage that is quoted.
 *
 * The archive indents them all by the same two columns, so the text itself and the sentence above decide:
 *
 * ```text
 * you receive the following error message:          The following code shows this:
 *
 *   The service did not start.      → error           Dim db As Database       → code, over blank lines
 *
 * Type the following command:                        The license states:
 *
 *   net stop dns                    → command          You may make one copy. → quotation
 * ```
 */
export const indented: Construct = {
  name: 'indented',
  starts: (line, {depth, lead}) => line.indent >= 2 || (depth > 0 && (lead.endsWith(':') || breaksOff(lead))),
  read(lines, at, context) {
    if (lineAt(lines, at).indent < 2) return readWithinItem(lines, at, context)
    const end = dedentEnd(lines, at, chunkEnd(lines, at))
    const texts = sampleTexts(lines, at, end)
    if (goesOnBelow(lines, at, end, lineAt(lines, at).indent - 1, context)) context.lead += ':'
    if (context.style === 'typed' && isFirstLineIndent(lines, at, end)) return null
    if (opensLog(texts[0] ?? ''))
      return preformatted(lines, at, extend(lines, at, end, continuesLog), 'output', context)
    const titled = printedBelowTitle(lines, at, end, context)
    if (titled) return titled
    if (looksDrawn(texts)) return preformatted(lines, at, drawingEnd(lines, at, end), 'art', context)
    if (texts.length <= 3 && opensFault(texts[0] ?? '')) return passage(lines, at, end, context)
    const comment = commentEnd(lines, at, end)
    if (comment) return codeBlock(lines, at, codeEnd(lines, at, comment, context), context)
    const score = codeScore(texts)
    if (isCode(texts, score, context)) return codeBlock(lines, at, codeEnd(lines, at, end, context), context)
    if (texts.length <= 4 && texts.every(looksLikeCommand) && (!announcesError(context.lead) || texts.every(hasPrompt)))
      return commandBlock(lines, at, end)
    // a prompt, and below it the answer
    if (isSession(texts) && !announcesError(context.lead))
      return preformatted(lines, at, extend(lines, at, end, continuesLog), 'output', context)
    const dump = dumpKind(texts)
    if (dump) return preformatted(lines, at, dumpEnd(lines, at, end), dump, context)
    const lead = context.lead
    const block = printed(lines, at, end, context) ?? promised(lines, at, end, context)
    if (!block) return literalBlock(lines, at, end, context) ?? passage(lines, at, end, context)
    // `or` and another example may follow
    context.lead = lead
    return block
  }
}

/**
 * Within a list item an example stands at the column of the item's paragraphs, so only the sentence above it, which ends with
 * a colon or goes on below, and its own looks tell it from one: a message, a command, or a line that is no sentence (Q239552).
 */
function readWithinItem(lines: readonly Line[], at: number, context: Context): Block | null {
  const {lead} = context
  const end = chunkEnd(lines, at)
  const hasColon = lead.endsWith(':')
  if (end - at > (hasColon ? longestItemExample : longestItemWords)) return null
  if (!hasColon && !goesOnBelow(lines, at, end, 1, context)) return null
  const announced = hasColon ? lead : `${lead}:`
  context.lead = announced
  const block = readItemExample(lines, at, end, context)
  if (!block) context.lead = lead
  // below `-or-` stands another example (Q174698, Q155272)
  else if (separatorLine.test(lines[skipBlank(lines, block.next)]?.text ?? '')) context.lead = announced
  return block
}

function readItemExample(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  if (isBelowExample(lines, at)) return null
  const texts = sampleTexts(lines, at, end)
  if (announcesError(context.lead)) {
    if (codeScore(texts) > 0.5) return codeBlock(lines, at, codeEnd(lines, at, end, context), context)
    const kept = literalBlock(lines, at, end, context)
    if (kept) return kept
    if (end - at > longestMessage) return null
    const message = passage(lines, at, end, context)
    // the item goes on at the same column, so one message is all that the colon announces, unless the next one has a code
    if (!numberedError.test(lines[skipBlank(lines, end)]?.text ?? '')) context.lead = ''
    return message
  }
  if (texts.every(looksLikeCommand)) return commandBlock(lines, at, end)
  const block = promised(lines, at, end, context)
  if (block) return block
  const text = texts.join(' ')
  const share = functionWordShare(text)
  if (share < 0.1 && isDumped(texts)) return preformatted(lines, at, end, 'output', context)
  if (codeScore(texts) === 1 && share < 0.15) return codeBlock(lines, at, codeEnd(lines, at, end, context), context)
  const kept = literalBlock(lines, at, end, context)
  if (kept) return kept
  if (texts.length > 2 || share > 0.15 || /[:.]$/.test(text)) return null
  return passage(lines, at, end, context)
}

const longestItemExample = 12
/** Where no colon announces it. */
const longestItemWords = 6
const longestMessage = 6
const numberedError = /^(?:[A-Za-z]{2,12} :? ?){0,2}(?:error|warning) [A-Z]{0,3}\d{2,}|^STOP:? 0x/i

/** The example that the colon announced stood deeper: at the item's own column its text goes on (Q41004). */
function isBelowExample(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 2]
  return above !== undefined && !above.blank && above.indent >= 2 && !above.text.endsWith(':')
}

/** Typed text indents the first line of a paragraph by three: the next line is back at the margin. */
function isFirstLineIndent(lines: readonly Line[], at: number, end: number): boolean {
  const below = lines[at + 1]
  return end === at + 1 && below !== undefined && !below.blank && below.indent < 2 && lineAt(lines, at).indent <= 6
}

/** `C:\> subst` and what it answers; a line that is full goes on below, and is a command alone (Q176875). */
function isSession(texts: readonly string[]): boolean {
  const first = texts[0] ?? ''
  return texts.length > 1 && first.length < 64 && prompt.test(first) && functionWordShare(texts.join(' ')) < 0.15
}

const prompt = /^\s*[A-Za-z]:\\?[\w.\\~ ]{0,60}>\s*\S/

/** A drawing goes on over single blank lines while what follows is drawn. */
function drawingEnd(lines: readonly Line[], at: number, end: number): number {
  return extend(lines, at, end, (texts) => looksDrawn(texts))
}

function dumpEnd(lines: readonly Line[], at: number, end: number): number {
  return extend(lines, at, end, (texts) => dumpKind(texts) !== null)
}

/** A log goes on with its parts, and with names that are no sentence. */
function continuesLog(texts: readonly string[]): boolean {
  return opensLog(texts[0] ?? '') || dumpKind(texts) !== null || (looksLikeData(texts) && codeScore(texts) >= 0)
}
