import {nothingStated, type Statement} from '../expectation.ts'

/** An address to check, with what the articles say of it. */
export interface PlannedLink {
  /** The address as it is printed. */
  url: string
  /** Ids of the articles that name it, in order. */
  articles: readonly string[]
  stated: Statement
  /** Day of the last edit of the newest of these articles, `YYYY-MM-DD`. */
  date: string | null
  /** Products of the articles, and languages of the downloads, for the reports. */
  products: readonly string[]
  languages: readonly string[]
}

const none: readonly string[] = []

/** An address of which nothing more is known. */
export function bareLink(url: string): PlannedLink {
  return {url, articles: none, stated: nothingStated, date: null, products: none, languages: none}
}
