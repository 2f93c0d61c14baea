import type {ArticleLink} from './pages/article.ts'
import type {Source} from './source.ts'

/** The articles before and after one, by number, among those of its first product. */
export interface Neighbours {
  /** Null when the article names no product: then its neighbours are those of the whole corpus. */
  product: string | null
  previous: ArticleLink | undefined
  next: ArticleLink | undefined
}

export function articleNeighbours(source: Source, id: string): Neighbours {
  const {productOf, ordered, place} = source.once(orderByProduct)
  const product = productOf.get(id) ?? null
  const list = ordered.get(product) ?? []
  const index = place.get(id) ?? 0
  return {product, previous: articleLink(source, list[index - 1]), next: articleLink(source, list[index + 1])}
}

function articleLink(source: Source, id: string | undefined): ArticleLink | undefined {
  if (id === undefined) return undefined
  return source.first<ArticleLink>('SELECT id, title, permalink FROM articles WHERE id = ?', id)
}

interface ProductOrder {
  productOf: Map<string, string | null>
  ordered: Map<string | null, string[]>
  place: Map<string, number>
}

function orderByProduct(source: Source): ProductOrder {
  const order: ProductOrder = {productOf: new Map(), ordered: new Map(), place: new Map()}
  const rows = source.all<{id: string; product: string | null}>(
    `SELECT a.id, p.product FROM articles a LEFT JOIN products p ON p.article_id = a.id AND p.position = 0 ORDER BY a.rowid`
  )
  for (const {id, product} of rows) {
    const list = order.ordered.get(product) ?? []
    order.productOf.set(id, product)
    order.place.set(id, list.push(id) - 1)
    order.ordered.set(product, list)
  }
  return order
}
