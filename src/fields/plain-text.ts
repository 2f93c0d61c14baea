import type {Node, Parent, RootContent, Text} from 'mdast'

/** Text of a node as a reader sees it: wraps undone, breaks as `\n`, left-over markup gone. */
export function plainText(node: Node | RootContent): string {
  // nine nodes in ten are text: the others are told by keys, which takes longer
  if (node.type === 'text') return (node as Text).value
  if (node.type === 'kbMarkup' || node.type === 'yaml' || node.type === 'html') return ''
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value as string
  if ('alt' in node && typeof node.alt === 'string') return node.alt
  if (!('children' in node)) return ''
  const children = (node as Parent).children
  if (children.length === 1) return plainText(children[0] as RootContent)
  let text = ''
  for (const child of children) text += plainText(child)
  return text
}

const otherBlank = /[^\S ]/

/** Runs of blanks folded to one, ends trimmed. */
export function foldBlanks(text: string): string {
  // most text is clean already, and this is asked of every block
  return (text.includes('  ') || otherBlank.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/**
 * Text of blocks as paragraphs parted by a blank line, for the record's `intro` and section texts.
 *
 * Literal blocks keep their lines; items of a list, cells of a row and labelled lines are one line each.
 */
export function blockText(nodes: readonly (Node | RootContent)[]): string {
  const parts: string[] = []
  for (const node of nodes) {
    const part = oneBlock(node)
    if (part !== '') parts.push(part)
  }
  return parts.join('\n\n')
}

function oneBlock(node: Node | RootContent): string {
  switch (node.type) {
    case 'list':
      return listText(node as Parent)
    case 'table':
      return (node as Parent).children
        .map((row) => (row as Parent).children.map((cell) => foldBlanks(plainText(cell))).join(' | '))
        .join('\n')
    case 'kbProperties':
      return (node as Parent).children
        .map((child) => `${'label' in child ? `${child.label}: ` : ''}${foldBlanks(plainText(child))}`)
        .join('\n')
    case 'code':
    case 'kbPreformatted':
    case 'kbCommand':
    case 'kbRegistryKey':
      return 'value' in node ? String(node.value) : ''
    case 'kbSeparator':
      return 'value' in node ? String(node.value) : ''
    case 'thematicBreak':
    case 'kbMarkup':
      return ''
    case 'blockquote':
    case 'kbAdmonition':
    case 'kbErrorMessage':
    case 'kbQuestion':
    case 'kbAnswer':
    case 'listItem':
      return blockText((node as Parent).children)
    default:
      return lines(plainText(node))
  }
}

function listText(list: Parent): string {
  const start = 'start' in list && typeof list.start === 'number' ? list.start : 1
  const isOrdered = 'ordered' in list && list.ordered === true
  return list.children
    .map((item, index) => `${isOrdered ? `${start + index}.` : '-'} ${blockText((item as Parent).children)}`)
    .join('\n')
}

/** Blanks folded within each line. */
function lines(text: string): string {
  if (!text.includes('\n')) return foldBlanks(text)
  return text
    .split('\n')
    .map(foldBlanks)
    .filter((line) => line !== '')
    .join('\n')
}
