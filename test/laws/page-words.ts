import {markerOf, type SaidWords, WordCollector} from './said-words.ts'

/** The words that a page's readable text says: tags are stripped, character references decoded. */
export function pageWords(html: string): SaidWords {
  const collector = new WordCollector()
  const lists: OpenList[] = []
  const rows: number[] = []
  let at = 0
  for (const tag of html.matchAll(tags)) {
    collector.add(decode(html.slice(at, tag.index)))
    at = tag.index + tag[0].length
    const isEnd = tag[1] === '/'
    const name = (tag[2] ?? '').toLowerCase()
    if (!phrasing.has(name)) collector.endBlock()
    if (name === 'tr' && isEnd) collector.endRow(rows.pop() ?? 0)
    else if (name === 'tr') rows.push(collector.startRow())
    else if ((name === 'ol' || name === 'ul') && isEnd) lists.pop()
    else if (name === 'ol' || name === 'ul') lists.push(openList(name, tag[3] ?? ''))
    else if (name === 'li' && !isEnd) addMarker(lists.at(-1), collector)
  }
  collector.add(decode(html.slice(at)))
  collector.endBlock()
  return collector
}

/** A tag with its attributes, whose values may hold a `>`. */
const tags = /<(\/?)([a-z][a-z0-9]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi

const phrasing: ReadonlySet<string> = new Set(['a', 'code', 'del', 'em', 'kbd', 'samp', 'span', 'strong'])

interface OpenList {
  isOrdered: boolean
  type: string | undefined
  next: number
}

function openList(name: string, attributes: string): OpenList {
  const start = /\bstart="(\d+)"/.exec(attributes)?.[1]
  return {isOrdered: name === 'ol', type: /\btype="(\w)"/.exec(attributes)?.[1], next: Number(start ?? 1)}
}

function addMarker(list: OpenList | undefined, collector: WordCollector): void {
  if (!list) return
  collector.addMarker(markerOf(list.isOrdered, list.type, list.next))
  list.next += 1
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (reference, hexadecimal, decimal, name) => {
    if (name !== undefined) return named[name] ?? reference
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
  })
}
