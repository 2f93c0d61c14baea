import type {Node, Parent, Root, RootContent} from 'mdast'
import type {ArticleFile} from '../read/article-file.ts'
import {plainText} from './plain-text.ts'

/** A leaf block of an article, as the fields read it: its text and where it stands. */
export interface Passage {
  /** `property`: a labelled line; `row`: a row of a table, cells parted by two blanks. */
  kind: 'heading' | 'paragraph' | 'code' | 'command' | 'output' | 'key' | 'property' | 'row' | 'separator'
  /** Wraps undone; a break that its author made is `\n`. Of literal blocks the lines as they stand. */
  text: string
  /** The leaf block itself. */
  node: RootContent
  /** The blocks around it, outermost first: lists, items, quotations, notes, tables. */
  ancestors: readonly Parent[]
  /** Text of the last heading above it, of either depth; of the last heading of depth 1; of depth 2 below that. `''` when none. */
  heading: string
  section: string
  subsection: string
  /** Number of the innermost list item that holds it, counted over the article from 1; 0 outside lists. */
  item: number
  /** Number of the outermost list item that holds it; 0 outside lists. */
  step: number
  /** First line in the source. */
  line: number
}

/**
 * Those of the article that was asked for last: all fields ask, one article after the other. A `WeakMap` would keep every
 * article alive through the collections of young garbage, which count its values as in use.
 */
let latest: {tree: Root; passages: Passage[]} | undefined

/** All leaf blocks of the article's text in reading order: no head, preamble, applies-to block, query words or foot. */
export function passages(tree: Root): Passage[] {
  if (latest?.tree === tree) return latest.passages
  const state: State = {passages: [], heading: '', section: '', subsection: '', items: 0}
  for (const node of tree.children) {
    if (!skipped.has(node.type) && !(node.type === 'heading' && node.depth === 1)) collect(node, [], 0, 0, state)
  }
  latest = {tree, passages: state.passages}
  return state.passages
}

const skipped = new Set(['yaml', 'kbHead', 'kbPreamble', 'kbAppliesTo', 'kbQueryWords', 'kbFoot', 'kbNotice'])

interface State {
  passages: Passage[]
  heading: string
  section: string
  subsection: string
  items: number
}

const kinds: Record<string, Passage['kind']> = {
  heading: 'heading',
  paragraph: 'paragraph',
  code: 'code',
  kbCommand: 'command',
  kbPreformatted: 'output',
  kbRegistryKey: 'key',
  kbProperty: 'property',
  tableRow: 'row',
  kbSeparator: 'separator'
}

function collect(node: RootContent, ancestors: readonly Parent[], item: number, step: number, state: State): void {
  const kind = kinds[node.type]
  if (kind) {
    const text = textOf(node)
    if (node.type === 'heading') enterHeading(node.depth, text, state)
    state.passages.push({
      kind,
      text,
      node,
      ancestors,
      heading: state.heading,
      section: state.section,
      subsection: state.subsection,
      item,
      step,
      line: node.position?.start.line ?? 1
    })
    return
  }
  if (!('children' in node)) return
  const inside = [...ancestors, node as Parent]
  for (const child of node.children) {
    if (child.type === 'listItem') {
      const number = ++state.items
      collect(child, inside, number, step || number, state)
    } else collect(child as RootContent, inside, item, step, state)
  }
}

function textOf(node: RootContent): string {
  if (node.type === 'tableRow') return node.children.map((cell) => plainText(cell)).join('  ')
  if (node.type === 'kbProperty') return `${node.label}: ${plainText(node)}`
  return plainText(node)
}

function enterHeading(depth: number, text: string, state: State): void {
  state.heading = text
  if (depth <= 2) {
    state.section = text
    state.subsection = ''
  } else state.subsection = text
}

/** The raw lines of a passage, as they stand in the source. */
export function sourceLines(node: Node, file: ArticleFile): string[] {
  const start = node.position?.start.offset ?? 0
  const source: string = file.value
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  return source.slice(lineStart, node.position?.end.offset ?? lineStart).split(/\r?\n/)
}

/** Line of the source at which the character `offset` of a passage's text stands. */
export function lineOf(passage: Passage, offset: number, file: ArticleFile): number {
  const source: string = file.value
  let line = passage.line
  let at = passage.node.position?.start.offset ?? 0
  const end = passage.node.position?.end.offset ?? at
  // walk text and source side by side; what differs between them is blanks, markers and escapes
  for (let seen = 0; seen < offset && at < end; seen++) {
    const character = passage.text[seen]
    if (character === ' ' || character === '\n') continue
    while (at < end && source[at] !== character) if (source[at++] === '\n') line++
    if (at < end) at++
  }
  const character = passage.text[offset]
  let probe = at
  while (probe < end && source[probe] !== character) if (source[probe++] === '\n') line++
  return Math.min(line, passage.node.position?.end.line ?? line)
}
