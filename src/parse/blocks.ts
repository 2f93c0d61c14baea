import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {bareTable} from './construct/bare-table.ts'
import type {Context} from './construct/construct.ts'
import {definitionRows} from './construct/definition-rows.ts'
import {takeHeader} from './construct/header-above.ts'
import {constructs, proseConstructs} from './construct/index.ts'
import {closeLiteral, isInsert, joinLiteral, type OpenLiteral, openLiteral} from './construct/joined-literals.ts'
import {joinTable, type OpenTable} from './construct/joined-tables.ts'
import {mayBeTorn} from './construct/layout-parts.ts'
import {joinLiteralEdges} from './construct/literal-edges.ts'
import {readParagraph} from './construct/paragraph.ts'
import {resumedRows} from './construct/resumed-rows.ts'
import {ruledTable} from './construct/ruled-table.ts'
import {keepLayout} from './construct/torn-layout.ts'
import type {Line} from './lines.ts'
import {generatedWidth} from './text-width.ts'
import type {RootContent} from './tree.ts'

/** Containers nested deeper than this are kept as text: no article has ten levels, and every printer of trees recurses. */
export const nestingLimit = 100

/** Read the lines of an article's text, or of a container in it, into blocks. Never throws, and reads every line. */
export function parseBlocks(lines: readonly Line[], context: Context): RootContent[] {
  if (context.depth > nestingLimit) return keepAsText(lines, context)
  const nodes: RootContent[] = []
  let table: OpenTable | null = null
  let literal: OpenLiteral | null = null
  let suspects: Set<RootContent> | null = null
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.blank) {
      at++
      continue
    }
    const isSentence = opensSentence(line, context)
    for (const construct of context.constructs ?? (isSentence ? proseConstructs : constructs)) {
      if (!construct.starts(line, context)) continue
      const block = construct.read(lines, at, context)
      if (!block) continue
      if (joinLiteral(literal, block)) {
        if (literal?.hasInsert) nodes.pop()
        if (literal) literal.hasInsert = false
      } else {
        if (isInsert(literal, block, lines, at) && literal) literal.hasInsert = true
        else {
          closeLiteral(literal, lines)
          literal = openLiteral(block, at)
        }
        const [first] = block.nodes
        const isDrawn = first?.type === 'table' && remembers.has(construct.name)
        if (!isDrawn || !joinTable(table, first, lines.slice(at, block.next), context)) {
          if (isDrawn) takeHeader(nodes, first, lines, at, context)
          for (const node of block.nodes) nodes.push(node)
          // the first paragraph of an item is what its marker stands before
          const isMarked = context.depth > 0 && nodes.length === 1
          if (first && !isSentence && !isMarked && mayBeTorn(first, lines, at, block.next)) {
            suspects ??= new Set()
            suspects.add(first)
          }
          table = isDrawn ? {node: first, columns: context.columns} : null
        }
      }
      at = block.next
      break
    }
  }
  closeLiteral(literal, lines)
  const blocks = suspects ? keepLayout(nodes, lines, suspects, context.depth > 0 ? 1 : 0) : nodes
  return joinLiteralEdges(blocks, lines)
}

/** The tables drawn with blanks, which say where their columns stand. */
const remembers = new Set([bareTable.name, definitionRows.name, ruledTable.name, resumedRows.name])

/**
 * `Because these ports are used by …`: two plain words open a paragraph or a heading and nothing else, as four blocks in five
 * do. No gap, no colon near the head, and long enough to be no label.
 */
function opensSentence(line: Line, context: Context): boolean {
  // below a colon within an item it may be the text of a message
  if (context.depth > 0 && context.lead.endsWith(':')) return false
  return line.indent === 0 && line.text.length > 50 && twoWords.test(line.text) && !notSentence.test(line.text)
}

const twoWords = /^[A-Z][a-z]+ [a-z]+[ ,][^:]{20}/
/** A gap, or dots that lead to a value. */
const notSentence = / {2}|\.{4}/

/** The context at the top of an article's text. */
export function topContext(file: VFile, style: Context['style']): Context {
  return {
    file,
    style,
    width: style === 'generated' ? generatedWidth : 70,
    narrower: 0,
    depth: 0,
    sequences: new Map(),
    heading: '',
    lead: '',
    section: null,
    columns: [],
    parse: parseBlocks
  }
}

function keepAsText(lines: readonly Line[], context: Context): RootContent[] {
  const filled = lines.filter((line) => !line.blank)
  const first = filled[0]
  if (!first) return []
  report(
    context.file,
    'nesting-limit',
    {line: first.number, column: first.offset - first.start + 1},
    {limit: nestingLimit}
  )
  return readParagraph(filled, 0, context).nodes
}
