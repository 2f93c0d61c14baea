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

/** The row that `listedColumns` give. */
export type ListedRow = Omit<ListedArticle, 'products'> & {products: string | null}

/** The columns of a listed article, from `articles a`. */
export const listedColumns = `a.id, a.title, a.permalink, a.last_modified AS lastModified,
  (SELECT group_concat(product, char(10)) FROM products p WHERE p.article_id = a.id) AS products,
  (SELECT issue_type FROM issue_types i WHERE i.article_id = a.id AND position = 0) AS issueType`

/** Undo the packing of the products into one column. */
export function listedArticle(row: ListedRow): ListedArticle {
  return {...row, products: row.products?.split('\n') ?? []}
}
