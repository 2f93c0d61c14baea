import type {Line} from '../lines.ts'
import type {KbReference, RootContent} from '../tree.ts'
import {type Construct, type Context, lineAt} from './construct.ts'
import {readParagraph} from './paragraph.ts'

/**
 * Lines that point to other articles, a paragraph each: `  Q150543 WinNT, Terminal Server, and Exchange Services …` (Q241041).
 * A title that wraps goes on at the column of its number (Q236364).
 */
export const referenceLines: Construct = {
  name: 'reference-lines',
  starts: (line) => referenceStart.test(line.text),
  read(lines, at, context) {
    const first = lineAt(lines, at)
    if (first.indent < 2 && !isListed(lines, at, context)) return null
    const nodes: RootContent[] = []
    let next = at
    while (next < lines.length && referenceStart.test(lineAt(lines, next).text)) {
      const start = next++
      while (next < lines.length && goesOn(lineAt(lines, next), lineAt(lines, start), lineAt(lines, next - 1))) next++
      const group = lines.slice(start, next)
      const block = readParagraph(group, next, {...context, width: 0})
      setTitle(block.nodes)
      nodes.push(...block.nodes)
    }
    return {nodes, next}
  }
}

const referenceStart = /^\s*"?Q\d{5,6}(?![A-Za-z0-9_\\]|\.\w)(?:\s*[:;,-]?\s+\S|\s*$)/

/** At column 0 prose may begin with a number as well; a list of references follows a colon or another reference. */
function isListed(lines: readonly Line[], at: number, context: Context): boolean {
  const previous = lines[at - 1]
  if (previous && !previous.blank) return referenceStart.test(previous.text) || /:$/.test(previous.text)
  return /(?::|-or-)$/.test(context.lead) || /^Q\d{5,6}\b/.test(context.lead) || context.depth > 0
}

function goesOn(line: Line, first: Line, previous: Line): boolean {
  if (line.blank || referenceStart.test(line.text)) return false
  if (line.indent !== first.indent && !(first.indent >= 2 && line.indent > first.indent)) return false
  return previous.text.length + 1 + (line.text.trim().split(' ')[0]?.length ?? 0) > wrapColumn
}

/** Titles are wrapped at 80 or not at all; a shorter line ends its title. */
const wrapColumn = 72

/** The text beside the number is its title. */
function setTitle(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    const at = node.children.findIndex((child) => child.type === 'kbReference')
    const found = node.children[at] as KbReference | undefined
    if (!found) continue
    let title = ''
    for (const child of node.children.slice(at + 1)) {
      if ('value' in child) title += child.type === 'kbMarkup' ? '' : child.value
      else if (child.type === 'break') title += ' '
      else if ('children' in child) for (const inner of child.children) title += 'value' in inner ? inner.value : ''
    }
    const clean = title
      .replace(/^[\s:;,-]+/, '')
      .replace(/\s+/g, ' ')
      .trim()
    found.title = clean === '' ? null : clean
  }
}
