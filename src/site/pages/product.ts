import {address} from '../address.ts'
import {type FacetGroup, type FacetPage, type FacetValue, groupByAddress, planFacet} from '../facet.ts'
import {productGroups} from '../facets.ts'
import type {ListedArticle} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList} from '../paging.ts'
import type {Source} from '../source.ts'

export interface ProductView extends PageOfList {
  value: FacetValue
  versions: FacetValue[]
  articles: ListedArticle[]
}

/** One list of articles per product, with the ways to its versions. */
export const productPages = definePageKind<FacetPage, ProductView>({
  name: 'product',
  plan: (source) => planFacet(source.once(productGroups)),
  load: (source, {group, ...page}) => ({
    ...page,
    value: group.value,
    versions: (source.once(versionsByProduct).get(group.value.address) ?? []).map(({value}) => value),
    articles: articlesOfPage(source, group.places, page)
  })
})

export interface ProductVersionView extends PageOfList {
  product: Pick<FacetValue, 'address' | 'name'>
  value: FacetValue
  articles: ListedArticle[]
}

/** One list of articles per version of a product. */
export const productVersionPages = definePageKind<FacetPage & {product: FacetValue}, ProductVersionView>({
  name: 'product-version',
  plan: (source) =>
    source.once(productGroups).flatMap(({value: product}) =>
      planFacet(source.once(versionsByProduct).get(product.address) ?? []).map(({address, key}) => ({
        address,
        key: {...key, product}
      }))
    ),
  load: (source, {group, product: {address, name}, ...page}) => ({
    ...page,
    product: {address, name},
    value: group.value,
    articles: articlesOfPage(source, group.places, page)
  })
})

/** The versions of each product, by the product's address. */
function versionsByProduct(source: Source): Map<string, FacetGroup[]> {
  const rows = source.all<{id: string; product: string; name: string}>(
    `SELECT p.article_id AS id, p.product, v.version AS name FROM products p JOIN versions v USING (article_id)
     WHERE v.version IS NOT NULL`
  )
  const products = Map.groupBy(rows, ({product}) => address.product(product))
  return new Map(
    Array.from(products, ([page, versions]) => [
      page,
      groupByAddress(source, versions, (version) => address.productVersion(versions[0]?.product ?? '', version))
    ])
  )
}
