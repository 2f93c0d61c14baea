import {codeScore} from '../classify/code.ts'
import {
  announcesError,
  asksForProgram,
  demandsTyping,
  endsInOutput,
  promisesCode,
  promisesCommand,
  promisesError,
  promisesLooks,
  promisesOutput,
  tellsToType
} from '../classify/lead.ts'
import {literalKind} from '../classify/literal-text.ts'
import {looksLikeData, looksLikeProse, looksSaid, looksTyped} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {codeEnd} from './code-end.ts'
import {type Block, type Context, chunkEnd, lineAt, sampleTexts} from './construct.ts'
import {extend} from './extend.ts'
import {codeBlock, commandBlock, preformatted} from './literal-block.ts'
import {numberedMessage} from './passage.ts'

/** What a program prints, and be it sentences, when the sentence above promises nothing else. */
export function printed(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  if (!endsInOutput(context.lead) || announcesError(context.lead) || end - at > longestOutput) return null
  // a chunk that goes on at the margin is a drawing, or an item
  if (end < chunkEnd(lines, at)) return null
  return preformatted(lines, at, extend(lines, at, end, continuesOutput), 'output', context)
}

const longestOutput = 12

/** Right below the title `Program Output` stands what the program prints, whatever it looks like (Q170198, Q158614). */
export function printedBelowTitle(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  if (context.lead !== '' || !titleOfOutput.test(context.heading) || end < chunkEnd(lines, at)) return null
  if (!continuesOutput(sampleTexts(lines, at, end))) return null
  return preformatted(lines, at, extend(lines, at, end, continuesOutput), 'output', context)
}

const titleOfOutput = /^(?:(?:sample|program|example|expected) )?output:?$/i

/** A block that has no looks of its own is what the sentence above says, unless it reads like sentences. */
export function promised(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  const lead = context.lead
  if (!lead.endsWith(':') || announcesError(lead)) return null
  const texts = sampleTexts(lines, at, end)
  if (!looksLikeData(texts) && !((promisesCommand(lead) || promisesCode(lead)) && looksTyped(texts)))
    return demanded(lines, at, end, texts, context) ?? listed(lines, at, end, texts, context)
  const score = codeScore(texts)
  const isTyped = tellsToType(lead) && score <= 0 && !literalKind(texts, lead)
  const command = isTyped ? typed(lines, at, end, texts) : null
  if (command) return command
  if (promisesCommand(lead) && texts.length <= 4 && score <= 0) return commandBlock(lines, at, end)
  if ((promisesCode(lead) || promisesCommand(lead)) && score >= 0)
    return codeBlock(lines, at, codeEnd(lines, at, end, context), context)
  if (promisesOutput(lead) || (texts.length > 1 && promisesLooks(lead)))
    return preformatted(lines, at, end, 'output', context)
  return null
}

/** What the reader is told to write has no looks of its own, but it is no sentence (Q156089, Q134855). */
function demanded(
  lines: readonly Line[],
  at: number,
  end: number,
  texts: readonly string[],
  context: Context
): Block | null {
  const {lead} = context
  if (!demandsTyping(lead) && !tellsToType(lead)) return null
  if (looksSaid(texts) || literalKind(texts, lead)) return null
  if (tellsToType(lead)) return typed(lines, at, end, texts)
  if (texts.length <= 4 && (asksForProgram(lead) || promisesCommand(lead))) return commandBlock(lines, at, end)
  return codeBlock(lines, at, end, context)
}

/** What is typed at a prompt: one command, or two, one after the other. */
function typed(lines: readonly Line[], at: number, end: number, texts: readonly string[]): Block | null {
  if (texts.length > mostCommands || texts.some((text) => closed.test(text))) return null
  if (numberedMessage.test(texts[0]?.trim() ?? '')) return null
  return commandBlock(lines, at, end)
}

const mostCommands = 2
const closed = /[A-Za-z]{3}\.$|^\s*(?:For|On|In|With) [A-Z]/

/** What a program prints is kept as it stands when its lines are too short to be sentences (Q167040, Q231876). */
function listed(
  lines: readonly Line[],
  at: number,
  end: number,
  texts: readonly string[],
  context: Context
): Block | null {
  const {lead} = context
  if (texts.length < 3 || !promisesOutput(lead) || choices.test(lead) || numberedMessage.test(texts[0]?.trim() ?? ''))
    return null
  const columns = texts.reduce((sum, text) => sum + text.trim().length, 0)
  if (columns / texts.length >= shortLine) return null
  const block = preformatted(lines, at, end, 'output', context)
  // another one may follow
  context.lead = lead
  return block
}

const shortLine = 50
const choices = /\bmenu\b/

/** Lines that no sentence is made of stay as they stand; the sentence above may announce more of them. */
export function literalBlock(lines: readonly Line[], at: number, end: number, context: Context): Block | null {
  const lead = context.lead
  const isError = announcesError(lead)
  if ((isError && promisesError(lead)) || numberedMessage.test(lineAt(lines, at).text.trim())) return null
  const texts = sampleTexts(lines, at, end)
  const kind = literalKind(texts, lead)
  if (kind === null || (isError && !(kind === 'code' && texts.every(isEntry)))) return null
  if (kind === 'command') return commandBlock(lines, at, end)
  const block = kind === 'code' ? codeBlock(lines, at, end, context) : preformatted(lines, at, end, 'output', context)
  context.lead = lead
  return block
}

/** What a program prints goes on with all that does not read like text of the article. */
function continuesOutput(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? ''
  if (notOutput.test(texts[0] ?? '') || /[a-z]{2}:$/.test(last)) return false
  return !/[a-z]{2}[.?!]$/.test(last) || !looksLikeProse(texts.join(' '))
}

const notOutput = /^\s*(?:NOTE|Q\d{5}|[A-Z][a-z]+ \d:|or$|and$)/

/** `ShowInTaskBar = False`: no message, whatever the sentence above speaks of. */
const isEntry = (line: string): boolean => /[=\\;{}]|->/.test(line) && !failure.test(line)
const failure = /error|fail|cannot|can't|invalid|exception|abort|retry|missing|unable|denied|unknown|not /i
