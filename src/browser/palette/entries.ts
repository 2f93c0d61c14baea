import {parseQuery} from '../../search/parse-query.ts'
import {articleNumbers} from '../article-number.ts'
import {numberPermalink} from '../articles.ts'
import {articlesOfHits} from '../search/articles-of-hits.ts'
import {siteDatabase, siteUrl} from '../site-root.ts'

/** A place to go to. */
export interface Entry {
  label: string
  /** What it is: `File`, `Registry key`, … */
  kind: string
  address: string
}

type Names = Record<'product' | 'file' | 'key' | 'code' | 'fix' | 'keyword', [name: string, address: string][]>

const kinds: Record<keyof Names, string> = {
  product: 'Product',
  file: 'File',
  key: 'Registry key',
  code: 'Error code',
  fix: 'Fix list',
  keyword: 'Keyword'
}

const entriesPerKind = 4
const titlesShown = 6

let names: Promise<Names> | undefined

/** Names that begin with a text come before those that only hold it; the last entry is the search for the text. */
export async function entriesFor(text: string): Promise<Entry[]> {
  if (text === '') return []
  const numbers = articleNumbers(text).map((number) => ({
    label: `Q${number}`,
    kind: 'Article',
    address: numberPermalink(number)
  }))
  names ??= fetch(siteUrl('/search/names.json')).then((response) => response.json() as Promise<Names>)
  const all = await names
  const found = (Object.keys(kinds) as (keyof Names)[]).flatMap((kind) =>
    matches(all[kind], text).map(([label, address]) => ({label, kind: kinds[kind], address}))
  )
  return [
    ...numbers,
    ...found,
    {label: text, kind: 'Search all articles', address: `/search/?q=${encodeURIComponent(text)}`}
  ]
}

/** Articles by their titles; the last word may be only begun. */
export async function titleEntries(text: string): Promise<Entry[]> {
  const query = /[\p{L}\p{N}]{2}$/u.test(text) && !/["*:]/.test(text) ? `${text}*` : text
  const {hits} = await siteDatabase().ask({type: 'search', text: query, limit: titlesShown, offset: 0})
  const articles = await articlesOfHits(hits, parseQuery(query))
  return articles.map(({title, id, permalink}) => ({label: title, kind: id, address: permalink}))
}

function matches(list: [name: string, address: string][], text: string): [name: string, address: string][] {
  const wanted = text.toLowerCase()
  const starts: [string, string][] = []
  const inside: [string, string][] = []
  for (const entry of list) {
    const at = entry[0].toLowerCase().indexOf(wanted)
    if (at === 0) starts.push(entry)
    else if (at > 0 && inside.length < entriesPerKind) inside.push(entry)
    if (starts.length === entriesPerKind) break
  }
  return [...starts, ...inside].slice(0, entriesPerKind)
}
