import {codeScore} from '../classify/code.ts'
import {looksLikeCommand} from '../classify/command.ts'
import {announcesError, asksForProgram, demandsTyping, promisesCode, promisesCommand} from '../classify/lead.ts'
import {literalKind} from '../classify/literal-text.ts'
import {functionWordShare, looksLikeData, looksLikeProse, looksSaid} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {type Block, type Construct, chunkEnd, sampleTexts, skipBlank} from './construct.ts'
import {codeBlock, commandBlock} from './literal-block.ts'
import {separatorLine} from './separator.ts'

/**
 * What is to be typed or written, at the margin right below the sentence that says so, where only its looks tell it from the
 * next paragraph (Q111743, Q181171):
 *
 * ```text
 * Add the following line to the [386Enh] section of your SYSTEM.INI file:
 *
 * VirtualHDIRQ=OFF
 * ```
 */
export const marginExample: Construct = {
  name: 'margin-example',
  starts: (line, {depth, lead}) => depth === 0 && line.indent < 2 && lead.endsWith(':'),
  read(lines, at, context) {
    const {lead} = context
    const isDemanded = demandsTyping(lead) || promisesCommand(lead)
    if (announcesError(lead) || !isBelow(lines, at, lead)) return null
    const end = chunkEnd(lines, at)
    const texts = sampleTexts(lines, at, end)
    if (!isDemanded && !promisesCode(lead)) return isOwnCode(texts) ? codeBlock(lines, at, end, context) : null
    if (end - at > longest || looksSaid(texts) || texts.some((text) => notExample.test(text))) return null
    if (unclosed.test(texts.join(' '))) return null
    const kind = literalKind(texts, lead)
    const isCommand = kind === 'command' || texts.every(looksLikeCommand)
    if (!isCommand && kind !== 'code' && !(isDemanded && (demandsTyping(lead) || looksLikeData(texts)))) return null
    const block: Block =
      isCommand || (kind === null && (promisesCommand(lead) || asksForProgram(lead)))
        ? commandBlock(lines, at, end)
        : codeBlock(lines, at, end, context)
    // one is all that the colon announces, unless `or` and another one follow
    context.lead = separatorLine.test(lines[skipBlank(lines, end)]?.text ?? '') ? lead : ''
    return block
  }
}

/** Code by its own looks, line by line, whatever the sentence above says (Q242783, Q199293). */
function isOwnCode(texts: readonly string[]): boolean {
  if (codeScore(texts) < 1 || texts.length > longest || texts.some((text) => notExample.test(text))) return false
  if (!texts.every((text) => ownSign.test(text))) return false
  const text = texts.map((line) => line.trim()).join(' ')
  return !looksLikeProse(text) && functionWordShare(text) < 0.1
}

/** An assignment or a call; `Beep=<yes-or-no>` is the title of what is said of it below (Q93456). */
const ownSign = /^\s*[A-Za-z@#?][^=*]+(?:=(?!<)|\w\(|;$)/

/** Does the block stand right below the sentence, or below `or`, and not below some other block? */
function isBelow(lines: readonly Line[], at: number, lead: string): boolean {
  const above = lines[at - 2]
  if (!above || !lines[at - 1]?.blank) return false
  return separatorLine.test(above.text) || lead.endsWith(above.text.trim().slice(-lastWords))
}

const lastWords = 20
const longest = 6
/** The number of a section, a title, what stands between two examples, a book. */
const notExample = /^\s*\d+\.\d|:$|\bpages? \d|\bGuide\b|\bCommand$|^\s*"\.\.\. /
/** A quotation mark that nothing closes opens a text that goes on below. */
const unclosed = /^\s*"[^"]*$/
