import type {Line} from '../lines.ts'
import type {RootContent} from '../tree.ts'
import {type Block, type Construct, type Context, lineAt, skipBlank} from './construct.ts'
import {readParagraph} from './paragraph.ts'

/**
 * Lines that point to other articles, a paragraph each: `  Q150543 WinNT, Terminal Server, and Exchange Services …` (Q241041),
 * or a number and its title with labels: `ARTICLE-ID: Q102067` above `TITLE : SESSTIMEOUT Information` (Q100108).
 * A title that wraps goes on at the column of its number (Q236364).
 */
export const referenceLines: Construct = {
  name: 'reference-lines',
  starts: (line) => referenceStart.test(line.text) || labelStart.test(line.text),
  read(lines, at, context) {
    if (labelStart.test(lineAt(lines, at).text)) return readLabelled(lines, at, context)
    const first = lineAt(lines, at)
    if (first.indent < 2 && !isListed(lines, at, context)) return null
    const nodes: RootContent[] = []
    let next = at
    while (next < lines.length && (referenceStart.test(lineAt(lines, next).text) || isStray(lines, next, first))) {
      const start = next++
      while (next < lines.length && goesOn(lineAt(lines, next), lineAt(lines, start), lineAt(lines, next - 1))) next++
      nodes.push(...readParagraph(lines.slice(start, next), next, {...context, width: 0}).nodes)
    }
    return {nodes, next}
  }
}

const referenceStart = /^\s*"?[Qq]\d{5,6}(?![A-Za-z0-9_\\]|\.\w)(?:\s*[:;,-]?\s+\S|\s*$)/
const labelStart = /^\s*ARTICLE[- ]ID ?: *(?:<[^>]*>)?Q\d{5,6}\b/i
const titleStart = /^\s*TITLED? *: *\S/i

/** One paragraph for the number and its title, though a blank line may part them. */
function readLabelled(lines: readonly Line[], at: number, context: Context): Block {
  const first = lineAt(lines, at)
  const parts = [first]
  let next = skipBlank(lines, at + 1)
  if (next < lines.length && next <= at + 2 && titleStart.test(lineAt(lines, next).text)) {
    parts.push(lineAt(lines, next++))
    while (next < lines.length && goesOn(lineAt(lines, next), lineAt(lines, next - 1), lineAt(lines, next - 1)))
      parts.push(lineAt(lines, next++))
  } else {
    next = at + 1
    while (next < lines.length && goesOn(lineAt(lines, next), first, lineAt(lines, next - 1)))
      parts.push(lineAt(lines, next++))
  }
  return readParagraph(parts, next, context)
}

/** At column 0 prose may begin with a number as well; there a title, or nothing, follows the number, and no prose goes before. */
function isListed(lines: readonly Line[], at: number, context: Context): boolean {
  const previous = lines[at - 1]
  if (previous && !previous.blank && !/:$|^\s*[-=]{4}/.test(previous.text) && !referenceStart.test(previous.text))
    return false
  return context.depth > 0 || listedLine.test(lineAt(lines, at).text)
}

const listedLine = /^"?[Qq]\d{5,6}\s*(?:[:;,-]{0,2}\s*(?:[A-Z0-9"'$%[/&<]|[a-z]+[A-Z.])|,?$)/

/** A title that lost its number stands among the others (Q224793); it is no end of the list. */
function isStray(lines: readonly Line[], at: number, first: Line): boolean {
  const below = lines.slice(at, at + 3)
  const end = below.findIndex((line) => line.blank || line.indent !== first.indent)
  return below.slice(0, end === -1 ? 3 : end).some((line) => referenceStart.test(line.text))
}

function goesOn(line: Line, first: Line, previous: Line): boolean {
  if (line.blank || referenceStart.test(line.text) || labelStart.test(line.text) || titleStart.test(line.text))
    return false
  if (line.indent !== first.indent) return line.indent > first.indent
  return isNumberOnly(previous) || columns(previous) + 1 + (line.text.trim().split(' ')[0]?.length ?? 0) > wrapColumn
}

/** Titles are wrapped at 80 or not at all; a shorter line ends its title. */
const wrapColumn = 70

function isNumberOnly(line: Line): boolean {
  return /^\s*Q\d{5,6}$/.test(line.text)
}

/** Width of the line in the article's text, also when it stands in an item of a list. */
function columns(line: Line): number {
  return line.offset - line.start + line.text.length - 1
}
