import {type ArticleLink, articleLink} from './article-link.ts'
import {listing} from './listed-article.ts'
import type {Source} from './source.ts'

/** The articles before and after one, by number, among those of its first product. */
export interface Neighbours {
  /** Null when the article names no product: its neighbours are the others without one. */
  product: string | null
  previous: ArticleLink | null
  next: ArticleLink | null
}

export function articleNeighbours(source: Source, id: string): Neighbours {
  const {articles, place} = source.once(listing)
  const {before, after} = source.once(neighbourPlaces)
  const own = place(id) ?? -1
  const link = (other: number | undefined): ArticleLink | null => {
    const article = articles[other ?? -1]
    return article ? articleLink(article) : null
  }
  return {product: articles[own]?.products[0] ?? null, previous: link(before[own]), next: link(after[own])}
}

/** For each place the place before and after it; -1 at the ends. */
function neighbourPlaces(source: Source): {before: Int32Array; after: Int32Array} {
  const {articles} = source.once(listing)
  const before = new Int32Array(articles.length).fill(-1)
  const after = new Int32Array(articles.length).fill(-1)
  const last = new Map<string | undefined, number>()
  for (const [place, {products}] of articles.entries()) {
    const previous = last.get(products[0])
    if (previous !== undefined) {
      before[place] = previous
      after[previous] = place
    }
    last.set(products[0], place)
  }
  return {before, after}
}
