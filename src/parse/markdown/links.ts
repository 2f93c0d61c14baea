import type {Definition, Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {plainText} from '../plain-text.ts'
import {linkedArticle} from './article-link.ts'
import {eachParent} from './each-parent.ts'

/** Give links their addresses where these stand elsewhere, and make references of links to other articles. */
export function readLinks(tree: Root): void {
  const definitions = definitionsOf(tree)
  eachParent(tree, (parent) => {
    parent.children = parent.children.map((child) => readLink(child, definitions))
  })
}

function readLink(node: RootContent, definitions: ReadonlyMap<string, Definition>): RootContent {
  if (node.type === 'imageReference') {
    const definition = definitions.get(node.identifier)
    return {type: 'image', url: definition?.url ?? '', alt: node.alt ?? null, ...placeOf(node)}
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return node
  const target = node.type === 'link' ? node : definitions.get(node.identifier)
  const url = target?.url ?? ''
  const id = linkedArticle(url)
  if (id !== null) return {type: 'kbReference', id, title: titleOf(node, id), children: node.children, ...placeOf(node)}
  return {type: 'link', url, title: target?.title ?? null, children: node.children, ...placeOf(node)}
}

/** The text of the link without the id; null when nothing is left. */
function titleOf(node: {children: PhrasingContent[]}, id: string): string | null {
  const text = node.children.map(plainText).join('').replace(/\s+/g, ' ').trim()
  const title = text.toLowerCase().startsWith(id.toLowerCase()) ? text.slice(id.length).replace(/^[:,\s]+/, '') : text
  return title === '' ? null : title
}

function placeOf({position}: Nodes): Pick<Nodes, 'position'> {
  return position ? {position} : {}
}

/** The first definition of a name counts, as in CommonMark. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  eachParent(tree, (parent) => {
    for (const child of parent.children) {
      if (child.type === 'definition' && !definitions.has(child.identifier)) definitions.set(child.identifier, child)
    }
  })
  return definitions
}
