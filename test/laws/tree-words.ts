import type {List, Nodes, Root} from 'mdast'
import {markerOf, type SaidWords, WordCollector} from './said-words.ts'

/** The words that a tree says: every text in it but the title, the head, the foot, the legal notice and leftover markup. */
export function treeWords(tree: Root): SaidWords {
  const collector = new WordCollector()
  for (const node of tree.children) if (!isTitle(node)) collect(node, collector)
  collector.endBlock()
  return collector
}

const unsaid: ReadonlySet<string> = new Set(['kbHead', 'kbFoot', 'kbNotice', 'kbMarkup', 'yaml', 'definition'])
const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'image',
  'kbReference',
  'kbFileName',
  'kbRegistryPath',
  'kbKeys'
])

/** No other heading: one within an item or a quotation is none, whatever its depth. */
function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1
}

function collect(node: Nodes, collector: WordCollector): void {
  if (unsaid.has(node.type)) return
  const isBlock = !phrasing.has(node.type)
  if (isBlock) collector.endBlock()
  if (node.type === 'tableRow') collectRow(node.children, collector)
  else if (node.type === 'list') collectList(node, collector)
  else {
    if ('label' in node && (node.type === 'kbQueryWords' || node.type === 'kbProperty')) {
      collector.add(node.label)
      collector.endBlock()
    }
    if ('value' in node) collector.add(node.value)
    else if ('alt' in node) collector.add(node.alt ?? '')
    if ('children' in node) for (const child of node.children) collect(child, collector)
  }
  if (isBlock) collector.endBlock()
}

function collectRow(cells: readonly Nodes[], collector: WordCollector): void {
  const start = collector.startRow()
  for (const cell of cells) collect(cell, collector)
  collector.endRow(start)
}

function collectList(list: List, collector: WordCollector): void {
  for (const [index, item] of list.children.entries()) {
    collector.addMarker(markerOf(list.ordered ?? false, list.data?.listType, (list.start ?? 1) + index))
    collect(item, collector)
  }
}
