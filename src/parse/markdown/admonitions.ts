import type {Paragraph, Root, RootContent, Strong} from 'mdast'
import {plainText} from '../plain-text.ts'
import type {KbAdmonition} from '../tree.ts'
import {type Content, pointIn} from './content.ts'
import {eachParent} from './each-parent.ts'

/** Make notes of paragraphs that begin `NOTE:`, `**Note:**`, `WARNING:` and so on, as in the archive. */
export function readAdmonitions(tree: Root, content: Content): void {
  eachParent(tree, (parent) => {
    if (parent.type === 'kbAdmonition') return
    parent.children = parent.children.map((child) =>
      child.type === 'paragraph' ? readParagraph(child, content) : child
    )
  })
}

/** In capitals or with a capital only: `note: …` goes on with a sentence. */
const labels = /^(?:NOTE|WARNING|IMPORTANT|CAUTION|TIP|Note|Warning|Important|Caution|Tip)[Ss]?(?: \d+)?:/

function readParagraph(paragraph: Paragraph, content: Content): RootContent {
  const label = labels.exec(plainText(paragraph).slice(0, 20))?.[0]
  const first = paragraph.children[0]
  if (!label || !first || !paragraph.position) return paragraph
  const kind = /^[a-z]+?(?=s?\b)/.exec(label.toLowerCase())?.[0] as KbAdmonition['kind']
  const isMarked = first.type === 'strong'
  const labelled = isMarked ? paragraph : withStrongLabel(paragraph, label.length, content)
  return labelled ? {type: 'kbAdmonition', kind, children: [labelled], position: paragraph.position} : paragraph
}

/** The paragraph with its first characters as a `strong` of their own. */
function withStrongLabel(paragraph: Paragraph, length: number, content: Content): Paragraph | null {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text' || !first.position || first.value.length < length) return null
  const {start, end} = first.position
  const middle = pointIn(content, start.line - content.firstLine, start.column - 1 + length)
  const position = {start, end: middle}
  const strong: Strong = {
    type: 'strong',
    position,
    children: [{type: 'text', value: first.value.slice(0, length), position}]
  }
  const value = first.value.slice(length)
  const text = value === '' ? [] : [{type: 'text' as const, value, position: {start: middle, end}}]
  return {...paragraph, children: [strong, ...text, ...rest]}
}
