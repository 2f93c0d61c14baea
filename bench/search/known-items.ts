import {randomNumbers} from '../../test/fuzz/random-text.ts'

/** An article to be found, and the words that somebody who knows it would type. */
export interface KnownItem {
  id: string
  title: string
  query: string
}

/** What known items are made of. */
export interface KnownArticle {
  id: string
  title: string
  text: string
}

/** How a query is made of an article; null when the article is not fit for it. */
type QueryMaker = (article: KnownArticle, next: () => number) => string | null

export const queryMakers = {
  /** Four content words of the title, in any order. */
  title: (article, next) => {
    const words = contentWords(article.title)
    return words.length < 4 ? null : shuffled(words, next).slice(0, 4).join(' ')
  },
  /** Two content words of the title, and a file name, key segment or code of the text. */
  mixed: (article, next) => {
    const words = contentWords(article.title)
    const names = [...new Set([...(article.text.match(filesAndCodes) ?? []), ...keySegments(article.text)])]
    if (words.length < 2 || names.length === 0) return null
    return [...shuffled(words, next).slice(0, 2), shuffled(names, next)[0]].join(' ')
  }
} as const satisfies Record<string, QueryMaker>

/** Names of files, not of hosts, and codes. */
const filesAndCodes =
  /(?<![\w./@-])[A-Za-z][\w-]{1,20}\.(?:exe|dll|sys|ini|com|bat|inf|ocx|vbx|drv|cpl|mdb|hlp|cab|log)\b(?![/.]\w)|\b0x[0-9A-Fa-f]{2,8}\b/gi

/** The names in the registry paths of a text. */
function keySegments(text: string): string[] {
  return (text.match(/HKEY_\w+(?:\\[\w.-]+)+/g) ?? []).flatMap((path) => path.split('\\').slice(1))
}

/** Draw items at random; those whose title another article has are passed over. */
export function knownItems(
  articles: readonly KnownArticle[],
  kind: keyof typeof queryMakers,
  seed: number,
  count: number
): KnownItem[] {
  const next = randomNumbers(seed)
  const titles = new Map<string, number>()
  for (const {title} of articles) titles.set(title, (titles.get(title) ?? 0) + 1)
  const items: KnownItem[] = []
  for (const article of shuffled(articles, next)) {
    if (items.length === count) break
    if (titles.get(article.title) !== 1) continue
    const query = queryMakers[kind](article, next)
    if (query !== null) items.push({id: article.id, title: article.title, query})
  }
  return items
}

const withoutMeaning = new Set(
  'a an and are as at be by can cannot do does for from how in into is it not of on or the this to when with you your error message using use windows microsoft'.split(
    ' '
  )
)

function contentWords(title: string): string[] {
  const words = title.toLowerCase().match(/[a-z0-9_]+/g) ?? []
  return [...new Set(words)].filter((word) => word.length > 1 && !withoutMeaning.has(word))
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const copy = [...items]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other] as Item, copy[last] as Item]
  }
  return copy
}

/** How often the article came first, and how often among the first ten; both of 100. */
export interface Score {
  first: number
  firstTen: number
}

/** Search for every item; `find` gives the ids of the first ten hits. */
export async function score(
  items: readonly KnownItem[],
  find: (query: string) => string[] | Promise<string[]>
): Promise<Score> {
  let first = 0
  let firstTen = 0
  for (const {id, query} of items) {
    const place = (await find(query)).indexOf(id)
    if (place === 0) first++
    if (place >= 0 && place < 10) firstTen++
  }
  return {first: percent(first, items.length), firstTen: percent(firstTen, items.length)}
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10
}

/** The mean of some scores. */
export function mean(scores: readonly Score[]): Score {
  const of = (key: keyof Score): number =>
    Math.round((100 * scores.reduce((sum, one) => sum + one[key], 0)) / scores.length) / 100
  return {first: of('first'), firstTen: of('firstTen')}
}
