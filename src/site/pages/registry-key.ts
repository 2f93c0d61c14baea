import {address} from '../address.ts'
import {compareNames} from '../facet.ts'
import {distinct, type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'

/** A key of the registry, or a folder on the way to keys that articles name. */
export interface RegistryNode {
  address: string
  /** Full path in its commonest spelling. */
  path: string
  /** Last segment of the path. */
  name: string
  /** Paths as articles print them; empty when no article names this very key. */
  spellings: string[]
  /** Places of the articles that name this very key. */
  places: number[]
  /** Articles that name this key or one below it. */
  totalCount: number
  children: RegistryNode[]
  parent: RegistryNode | undefined
}

/** A value under a key, with what all articles together say of it. */
export interface RegistryValue {
  name: string
  types: string[]
  defaults: string[]
  data: string[]
  articles: {id: string; title: string; permalink: string; line: number}[]
}

/** A key as a link, with the number of articles that name it or one below it. */
export type RegistryLink = Pick<RegistryNode, 'address' | 'name' | 'totalCount'>

export interface RegistryKeyView extends PageOfList {
  path: string
  /** Articles that name this very key. */
  articleCount: number
  /** From the hive down to the parent. */
  above: RegistryLink[]
  below: RegistryLink[]
  values: RegistryValue[]
  articles: ListedArticle[]
}

/** One page per key and per folder above one. */
export const registryKeyPages = definePageKind<PageOfList & {node: RegistryNode}, RegistryKeyView>({
  name: 'registry-key',
  plan: (source) =>
    [...source.once(registryTree).values()].flatMap((node) => planList(node.address, node.places.length, {node})),
  load(source, {node, ...page}) {
    const above: RegistryLink[] = []
    for (let parent = node.parent; parent; parent = parent.parent) above.unshift(registryLink(parent))
    return {
      ...page,
      path: node.path,
      articleCount: node.places.length,
      above,
      below: page.pageNumber > 1 ? [] : node.children.map(registryLink),
      values: page.pageNumber > 1 || node.spellings.length === 0 ? [] : registryValues(source, node.spellings),
      articles: articlesOfPage(source, node.places, page)
    }
  }
})

/** Every node of the tree by address, parents before their children. */
export function registryTree(source: Source): Map<string, RegistryNode> {
  const {place} = source.once(listing)
  const nodes = new Map<string, RegistryNode>()
  const rows = source.all<{key: string; id: string}>('SELECT key, article_id AS id FROM registry_keys')
  const keys = Array.from(Map.groupBy(rows, ({key}) => key))
  // The commonest spelling comes first and gives the node its name.
  keys.sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB.length - rowsOfA.length || (a < b ? -1 : 1))
  for (const [key, found] of keys) {
    const node = nodeOf(nodes, key)
    node.spellings.push(key)
    for (const {id} of found) node.places.push(place(id) ?? 0)
  }
  for (const node of nodes.values()) {
    node.places = distinct(node.places)
    node.children.sort((a, b) => compareNames(a.name, b.name))
  }
  for (const node of nodes.values()) if (!node.parent) countArticles(node)
  return nodes
}

export function registryLink({address, name, totalCount}: RegistryNode): RegistryLink {
  return {address, name, totalCount}
}

/** Count the articles of a node and of all below it; gives their places. */
function countArticles(node: RegistryNode): Set<number> {
  const places = new Set(node.places)
  for (const child of node.children) for (const place of countArticles(child)) places.add(place)
  node.totalCount = places.size
  return places
}

/** The addresses of all pages of keys. */
export function registryAddresses(source: Source): ReadonlySet<string> {
  return new Set(source.once(registryTree).keys())
}

/** The node of a path, made with all nodes above it when it is new. */
function nodeOf(nodes: Map<string, RegistryNode>, path: string): RegistryNode {
  const page = address.registryKey(path)
  const known = nodes.get(page)
  if (known) return known
  const cut = path.lastIndexOf('\\')
  const parent = cut === -1 ? undefined : nodeOf(nodes, path.slice(0, cut))
  const name = path.slice(cut + 1)
  const node = {address: page, path, name, spellings: [], places: [], totalCount: 0, children: [], parent}
  parent?.children.push(node)
  nodes.set(page, node)
  return node
}

function registryValues(source: Source, spellings: string[]): RegistryValue[] {
  const values = new Map<string, RegistryValue>()
  const rows = source.all<{
    name: string
    type: string | null
    defaultData: string | null
    data: string | null
    line: number
    id: string
    title: string
    permalink: string
  }>(
    `SELECT name, type, default_data AS defaultData, data, line, a.id, a.title, a.permalink
     FROM registry_values v JOIN articles a ON a.id = v.article_id
     WHERE key IN (SELECT value FROM json_each(?1)) ORDER BY a.rowid, position`,
    JSON.stringify(spellings)
  )
  for (const {name, type, defaultData, data, line, id, title, permalink} of rows) {
    const folded = name.toLowerCase()
    const value = values.get(folded) ?? {name, types: [], defaults: [], data: [], articles: []}
    values.set(folded, value)
    for (const [list, item] of [
      [value.types, type],
      [value.defaults, defaultData],
      [value.data, data]
    ] as const) {
      if (item !== null && !list.includes(item)) list.push(item)
    }
    if (value.articles.at(-1)?.id !== id) value.articles.push({id, title, permalink, line})
  }
  return [...values.values()].sort((a, b) => compareNames(a.name, b.name))
}
