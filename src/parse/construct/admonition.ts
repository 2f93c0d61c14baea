import type {Paragraph, Strong} from 'mdast'
import {announcesError, promisesError} from '../classify/lead.ts'
import {opensProse} from '../classify/prose.ts'
import {joinLines, phrasing} from '../joined-text.ts'
import {cutLine, type Line, leading, pointAt, positionOf} from '../lines.ts'
import type {KbAdmonition} from '../tree.ts'
import {type Construct, type Context, lineAt} from './construct.ts'
import {paragraphEnd, wrapWidth} from './paragraph.ts'

/**
 * `NOTE: …`, `WARNING: …`, to the end of the paragraph (Q177718); `NOTES:` alone stands above the list that it introduces.
 * `STOP:` is a bug check, `Note that` is prose.
 */
export const admonition: Construct = {
  name: 'admonition',
  starts: (line) => label.test(line.text) || labelAlone.test(line.text),
  read(lines, at, context) {
    const first = lineAt(lines, at)
    const match = label.exec(first.text) ?? (isAbovePassage(lines, at) ? labelAlone.exec(first.text) : null)
    if (!match || isMessage(first, match[1] ?? '', context)) return null
    const end = paragraphEnd(lines, at, context)
    const last = lineAt(lines, end - 1)
    const labelFrom = leading(first.text)
    const labelTo = match[0].trimEnd().length
    const strong: Strong = {
      type: 'strong',
      position: {start: pointAt(first, labelFrom), end: pointAt(first, labelTo)},
      children: [
        {
          type: 'text',
          value: first.text.slice(labelFrom, labelTo),
          position: {start: pointAt(first, labelFrom), end: pointAt(first, labelTo)}
        }
      ]
    }
    const rest = restOf(first, match[0].length)
    const body = phrasing(rest ? [rest, ...lines.slice(at + 1, end)] : lines.slice(at + 1, end), {
      width: wrapWidth(lines.slice(at, end), context),
      cutColumns: match[0].length,
      isEncoded: context.style === 'generated'
    })
    const paragraph: Paragraph = {
      type: 'paragraph',
      position: positionOf(first, last),
      children:
        body.length > 0 ? [strong, {type: 'text', value: ' ', position: gap(first, labelTo)}, ...body] : [strong]
    }
    const node: KbAdmonition = {
      type: 'kbAdmonition',
      kind: kinds[(match[1] ?? '').toLowerCase().split(' ')[0]?.replace(/s$/, '') ?? ''] ?? 'note',
      position: positionOf(first, last),
      children: [paragraph]
    }
    // a note may announce what stands below it (Q92716), and what stands below its label alone is the note
    if (last.text.endsWith(':')) context.lead = rest ? joinLines(lines.slice(at, end), {width: 0}).text : ''
    return {nodes: [node], next: end}
  }
}

/** `you receive the following message:` and below it `WARNING: …`: the program says so, not the article (Q80874, Q184443). */
function isMessage({indent}: Line, word: string, {depth, lead}: Context): boolean {
  // a note beside messages is the article's own (Q137266)
  if ((indent < 2 && depth === 0) || mildWord.test(word)) return false
  return indent >= 2 ? announcesError(lead) : promisesError(lead)
}

const mildWord = /^(?:note|tip)/i
const label =
  /^\s*((?:IMPORTANT NOTE|NOTES?|WARNINGS?|IMPORTANT|CAUTION|TIPS?|Notes?|Warnings?|Important|Caution|Tips?)(?: \d+)?)(?:\s?:(?=\s|$|[A-Z"])\s*|(?<=WARNING|CAUTION|IMPORTANT)!\s*| {2,}(?=[A-Z"])|(?<=NOTE|WARNING|CAUTION|IMPORTANT) - )/

/** Without a sign behind it (Q116395). */
const labelAlone = /^\s*(NOTE|WARNING|IMPORTANT|CAUTION|Note|Warning|Important|Caution)$/

/** The note stands directly below its label. */
function isAbovePassage(lines: readonly Line[], at: number): boolean {
  const first = lineAt(lines, at)
  const below = lines[at + 1]
  return (
    below !== undefined && lines[at - 1]?.blank !== false && below.indent === first.indent && opensProse(below.text)
  )
}

const kinds: Record<string, KbAdmonition['kind']> = {
  note: 'note',
  warning: 'warning',
  important: 'important',
  caution: 'caution',
  tip: 'tip'
}

/** The line after its label, as wide as it was, so that wraps are told as before. */
function restOf(line: Line, from: number): Line | null {
  return from < line.text.length ? cutLine(line, from) : null
}

function gap(line: Line, at: number): {start: ReturnType<typeof pointAt>; end: ReturnType<typeof pointAt>} {
  const end = line.text.charCodeAt(at) === 32 ? at + 1 : at
  return {start: pointAt(line, at), end: pointAt(line, end)}
}
