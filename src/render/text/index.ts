import type {List, Nodes, Root, Table} from 'mdast'

/**
 * Turn the tree of an article into plain text: paragraphs on one line each, lists with their markers, code and tables
 * with their columns; the title is left out.
 */
export function renderText(tree: Root): string {
  const children = tree.children.filter((node) => node.type !== 'heading' || node.depth > 1)
  return `${blocks(children)}\n`
}

/** Envelope, head, foot and leftovers of markup say nothing to a reader of the text. */
const silent: ReadonlySet<string> = new Set(['yaml', 'kbHead', 'kbFoot', 'kbNotice', 'kbMarkup'])

function blocks(nodes: readonly Nodes[], separator = '\n\n'): string {
  return nodes.map(block).filter(Boolean).join(separator)
}

function block(node: Nodes): string {
  if (silent.has(node.type)) return ''
  switch (node.type) {
    case 'heading': {
      const text = inline(node)
      return `${text}\n${(node.depth === 2 ? '=' : '-').repeat(text.length)}`
    }
    case 'list':
      return list(node)
    case 'table':
      return table(node)
    case 'blockquote':
    case 'kbErrorMessage':
      return indent(blocks(node.children), '  ')
    case 'code':
    case 'kbCommand':
    case 'kbPreformatted':
    case 'kbRegistryKey':
      return indent(node.value, '  ')
    case 'thematicBreak':
      return '-'.repeat(20)
    case 'kbProperties':
      return node.children.map((property) => `${property.label}: ${inline(property)}`.trimEnd()).join('\n')
    case 'kbQueryWords':
      return `${node.label}: ${node.value}`
    case 'kbAppliesTo':
    case 'kbAdmonition':
    case 'kbQuestion':
    case 'kbAnswer':
    case 'footnoteDefinition':
      return blocks(node.children)
    default:
      return inline(node)
  }
}

function list({children, ordered, start, spread, data}: List): string {
  const items = children.map((item, index) => {
    const marker = ordered ? `${ordinal((start ?? 1) + index, data?.listType)}. ` : '- '
    const [first = '', ...rest] = blocks(item.children, item.spread ? '\n\n' : '\n').split('\n')
    const below = rest.map((line) => `\n${line && ' '.repeat(marker.length)}${line}`)
    return marker + first + below.join('')
  })
  return items.join(spread ? '\n\n' : '\n')
}

/** `1`, or `a` and `A` in a lettered list. */
function ordinal(number: number, listType: string | undefined): string {
  const letter = String.fromCharCode(96 + number)
  if (!listType || number > 26) return String(number)
  return listType === 'A' ? letter.toUpperCase() : letter
}

/** Columns as wide as their widest cell, but no wider than reads well. */
function table({children}: Table): string {
  const rows = children.map((row) => row.children.map((cell) => inline(cell).replaceAll('\n', ' ')))
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cell.length, WIDEST_COLUMN))
    }
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** In characters. */
const WIDEST_COLUMN = 40

function inline(node: Nodes): string {
  if (silent.has(node.type)) return ''
  if (node.type === 'break') return '\n'
  if ('children' in node) return (node.children as Nodes[]).map(inline).join('')
  if ('alt' in node && node.alt) return node.alt
  return 'value' in node ? String(node.value) : ''
}

function indent(text: string, prefix: string): string {
  return text.replace(/^(?=.)/gm, prefix)
}
