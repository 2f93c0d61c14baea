import type {Source} from './source.ts'

/** What a list shows of an article. */
export interface ListedArticle {
  id: string
  title: string
  permalink: string
  /** `YYYY-MM-DD`. */
  lastModified: string | null
  products: string[]
  /** First issue type as printed: `kbbug`. */
  issueType: string | null
}

/** Articles by their place in the order of the dataset. Lists keep places, which sort as numbers do. */
export interface Listing {
  articles: ListedArticle[]
  place(id: string): number | undefined
  article(id: string): ListedArticle | undefined
}

/** All articles as lists show them: read once, because every article stands in many lists. */
export function listing(source: Source): Listing {
  const articles = source
    .all<Omit<ListedArticle, 'products' | 'issueType'>>(
      'SELECT id, title, permalink, last_modified AS lastModified FROM articles ORDER BY rowid'
    )
    .map((row): ListedArticle => ({...row, products: [], issueType: null}))
  const places = new Map(articles.map(({id}, place) => [id, place]))
  const article = (id: string): ListedArticle | undefined => articles[places.get(id) ?? -1]
  for (const {id, product} of source.all<{id: string; product: string}>(
    'SELECT article_id AS id, product FROM products ORDER BY article_id, position'
  )) {
    article(id)?.products.push(product)
  }
  for (const {id, issueType} of source.all<{id: string; issueType: string}>(
    'SELECT article_id AS id, issue_type AS issueType FROM issue_types WHERE position = 0'
  )) {
    const found = article(id)
    if (found) found.issueType = issueType
  }
  return {articles, place: (id) => places.get(id), article}
}

/** Sort places and drop those that occur twice. */
export function distinct(places: number[]): number[] {
  places.sort((a, b) => a - b)
  return places.filter((place, index) => place !== places[index - 1])
}
