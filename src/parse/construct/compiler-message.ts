import {type Line, positionOf} from '../lines.ts'
import type {KbErrorMessage} from '../tree.ts'
import {type Construct, chunkEnd, lineAt} from './construct.ts'
import {readParagraph} from './paragraph.ts'

/**
 * What compilers, linkers and their kin say, alone at the margin: a message by its own looks, one a paragraph (Q37726, Q167542).
 *
 * ```text
 * error C2085: 'main' : not in formal parameter list
 * tray.c(24) : fatal error C1001: Internal Compiler Error
 *              (compiler file 'regMD.c', line 3074)
 * ```
 */
export const compilerMessage: Construct = {
  name: 'compiler-message',
  starts: (line) => line.indent < 2 && opensMessage(line.text),
  read(lines, at, context) {
    // in an item it may be what the marker stands before
    if (lines[at - 1]?.blank !== true && (at > 0 || context.depth > 0)) return null
    const end = chunkEnd(lines, at)
    if (end - at > longest) return null
    const {lead} = context
    const group = lines.slice(at, end)
    const node: KbErrorMessage = {
      type: 'kbErrorMessage',
      children: messagesOf(group).flatMap((message) => readParagraph(message, end, context).nodes),
      position: positionOf(lineAt(group, 0), lineAt(group, group.length - 1))
    }
    context.lead = lead
    return {nodes: [node], next: end}
  }
}

/** The lines of each message, when several stand in a row. */
export function messagesOf(lines: readonly Line[]): Line[][] {
  const messages: Line[][] = []
  let above = ''
  for (const line of lines) {
    const opens =
      placeOnly.test(line.text) || ((message.test(line.text) || opensFault(line.text)) && !placeOnly.test(above))
    if (messages.length === 0 || opens) messages.push([line])
    else messages.at(-1)?.push(line)
    above = line.text
  }
  return messages
}

/** `tray.c(24) :` at the end of a line: the message goes on below (Q222613). */
const placeOnly = /\(\d+\) ?:$/

/** Does the line begin a message with a code of its program, such as `C2085`, or what Windows says of one that it ended? */
export function opensMessage(text: string): boolean {
  const hasError = text.includes('rror')
  return (
    ((hasError || text.includes('arning ')) && message.test(text)) ||
    (hasError && numbered.test(text)) ||
    opensFault(text)
  )
}

/** `WINWORD caused an invalid page fault in module KERNEL32.DLL.` (Q167621) */
export function opensFault(text: string): boolean {
  return text.includes(' caused a') && fault.test(text)
}

const fault =
  /^\s*["'<]?[A-Z<][\w.<>]*(?: [\w.<>]+){0,3} caused an? (?:access violation|invalid page fault|(?:general )?(?:protection|stack) fault|exception \w+) (?:in (?:module\b|\S+\.\w{3}\b)|at )/

const message = /^\s*(?:[\w.\\/]+(?:\(\d+\))? ?: ?)?(?:fatal |command line )?(?:error|warning) [A-Z]{1,4}\d{3,5} ?:/i
/** `Run-time error '91':`, `run-time error R6001`; not `Run-time error '70' is typically the result of …` (Q174883, Q45619, Q180384). */
const numbered =
  /^\s*"?run-? ?time error:? (?:'-?\d[^']{0,30}'|[RM]\d{4}\b)(?!,? (?:is|are|occurs?|will|may|can|was|in|when|if|or|and|on|to)\b)/i
/** In lines. */
const longest = 12
