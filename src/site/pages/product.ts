import {address} from '../address.ts'
import {articlesOfFacet, compareNames, type FacetPage, type FacetValue, planFacet} from '../facet.ts'
import {productFacet, productValues} from '../facets.ts'
import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {addressOfPage, articlesPerPage, type PageOfList, pagesOfList} from '../paging.ts'
import type {Source} from '../source.ts'

export interface ProductView extends PageOfList {
  value: FacetValue
  versions: FacetValue[]
  articles: ListedArticle[]
}

/** One list of articles per product, with the ways to its versions. */
export const productPages = definePageKind<FacetPage, ProductView>({
  name: 'product',
  plan: (source) => planFacet(source.once(productValues)),
  load: (source, page) => ({
    ...page,
    versions: (source.once(versionsByProduct).get(page.value.address) ?? []).map(withoutIds),
    articles: articlesOfFacet(source, productFacet, page)
  })
})

export interface ProductVersionView extends PageOfList {
  product: Pick<FacetValue, 'address' | 'name'>
  value: FacetValue
  articles: ListedArticle[]
}

type VersionPage = PageOfList & {value: Version; product: FacetValue}

/** One list of articles per version of a product. */
export const productVersionPages = definePageKind<VersionPage, ProductVersionView>({
  name: 'product-version',
  plan: (source) =>
    source.once(productValues).flatMap((product) =>
      (source.once(versionsByProduct).get(product.address) ?? []).flatMap((value) =>
        pagesOfList(value.address, value.articleCount).map((page) => ({
          address: addressOfPage(page),
          key: {...page, value, product}
        }))
      )
    ),
  load(source, {product: {address, name}, value, ...page}) {
    const start = (page.pageNumber - 1) * articlesPerPage
    const rows = source.all<ListedRow>(
      `SELECT ${listedColumns} FROM articles a WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.rowid`,
      JSON.stringify(value.ids.slice(start, start + articlesPerPage))
    )
    return {...page, product: {address, name}, value: withoutIds(value), articles: rows.map(listedArticle)}
  }
})

function withoutIds({ids: _, ...value}: Version): FacetValue {
  return value
}

interface Version extends FacetValue {
  /** Articles of the product that name the version, by number. */
  ids: string[]
}

/** The versions of each product, by the product's address. */
function versionsByProduct(source: Source): Map<string, Version[]> {
  const products = new Map<string, Map<string, Version>>()
  const rows = source.all<{id: string; product: string; version: string}>(
    `SELECT DISTINCT a.id, p.product, v.version FROM articles a JOIN products p ON p.article_id = a.id
     JOIN versions v ON v.article_id = a.id WHERE v.version IS NOT NULL ORDER BY a.rowid`
  )
  for (const {id, product, version} of rows) {
    const productPage = address.product(product)
    const page = address.productVersion(product, version)
    const versions = products.get(productPage) ?? new Map<string, Version>()
    products.set(productPage, versions)
    const value = versions.get(page) ?? {address: page, name: version, spellings: [version], articleCount: 0, ids: []}
    versions.set(page, value)
    if (value.ids.at(-1) !== id) value.articleCount = value.ids.push(id)
  }
  return new Map(
    Array.from(products, ([page, versions]) => [
      page,
      [...versions.values()].sort((a, b) => compareNames(a.name, b.name))
    ])
  )
}
