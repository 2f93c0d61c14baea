import {siteUrl} from './site-root.ts'

/** What hits show of an article's record. */
export interface ArticleFacts {
  id: string
  title: string
  permalink: string
  lastModified: string | null
  products: string[]
  issueTypes: string[]
  /** The whole text, for a snippet. */
  text: string
}

interface Rows {
  steps: number[]
  others: Record<string, [id: string, permalink: string]>
}

let permalinks: Promise<(row: number) => string> | undefined
const records = new Map<string, Promise<ArticleFacts | null>>()

/** The address of the article on each row of the database. */
export function rowPermalinks(): Promise<(row: number) => string> {
  permalinks ??= load<Rows>('/search/rows.json').then(({steps, others}) => {
    let number = 0
    const numbers = steps.map((step) => {
      number += step
      return number
    })
    return (row) => others[row]?.[1] ?? numberPermalink(numbers[row - 1] ?? 0)
  })
  return permalinks
}

/** The address of an article by its number. */
export function numberPermalink(number: number | string): string {
  const digits = String(number)
  return `/kb/${digits.slice(0, -3).padStart(3, '0')}/Q${digits}/`
}

/** Facts of the articles on rows, from their own files, all at the same time; null for what cannot be read. */
export async function articlesOnRows(rows: number[]): Promise<(ArticleFacts | null)[]> {
  const permalink = await rowPermalinks()
  return Promise.all(rows.map((row) => articleAt(permalink(row))))
}

function articleAt(permalink: string): Promise<ArticleFacts | null> {
  const known = records.get(permalink)
  if (known) return known
  const loading = load<Record<string, unknown>>(`${permalink}index.json`).then(factsOf, () => null)
  records.set(permalink, loading)
  return loading
}

function factsOf(record: Record<string, unknown>): ArticleFacts {
  const {id, title, permalink, lastModified, products, issueTypes, intro, sections} =
    record as unknown as ArticleFacts & {
      intro: string | null
      sections: {heading: string; text: string}[]
    }
  const text = [intro ?? '', ...sections.flatMap(({heading, text: own}) => [heading, own])].join('\n')
  return {id, title, permalink, lastModified, products, issueTypes, text}
}

async function load<Value>(address: string): Promise<Value> {
  const response = await fetch(siteUrl(address))
  if (!response.ok) throw new Error(`${address} is not there (${response.status}).`)
  return (await response.json()) as Value
}
