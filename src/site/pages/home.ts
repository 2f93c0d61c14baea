import {address} from '../address.ts'
import type {YearCount} from '../charts/articles-per-year.ts'
import type {FacetValue} from '../facet.ts'
import {errorGroups, fixGroups, keywordGroups, productGroups} from '../facets.ts'
import {type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {referrers} from '../referrers.ts'
import type {Source} from '../source.ts'
import {commonest} from './facet-index.ts'
import {files} from './file.ts'
import {registryTree} from './registry-key.ts'
import {years} from './year.ts'

export interface HomeView {
  articleCount: number
  /** First and last day of an edit. */
  from: string | null
  to: string | null
  keyCount: number
  fileCount: number
  downloadCount: number
  errorCount: number
  fixCount: number
  keywordCount: number
  yearCount: number
  productCount: number
  /** Those with the most articles. */
  products: FacetValue[]
  mostReferred: ListedArticle[]
  /** For the chart: articles per year, of the commonest products and of all others together. */
  perYear: {products: string[]; counts: YearCount[]}
}

const productsShown = 36
const articlesShown = 8

/** The first page: what is here, and the ways in. */
export const homePages = definePageKind<null, HomeView>({
  name: 'home',
  plan: () => [{address: address.home, key: null}],
  load(source) {
    const facts = source.first<{articleCount: number; from: string | null; to: string | null; downloadCount: number}>(
      `SELECT count(*) AS articleCount, min(last_modified) AS "from", max(last_modified) AS "to",
         (SELECT count(*) FROM downloads) AS downloadCount FROM articles`
    )
    const referred = [...source.once(referrers)].sort(([, a], [, b]) => b.length - a.length)
    return {
      articleCount: facts?.articleCount ?? 0,
      from: facts?.from ?? null,
      to: facts?.to ?? null,
      keyCount: [...source.once(registryTree).values()].filter(({spellings}) => spellings.length > 0).length,
      fileCount: source.once(files).size,
      downloadCount: facts?.downloadCount ?? 0,
      errorCount: source.once(errorGroups).length,
      fixCount: source.once(fixGroups).length,
      keywordCount: source.once(keywordGroups).length,
      yearCount: source.once(years).filter(({period}) => period.name !== null).length,
      productCount: source.once(productGroups).length,
      products: commonest(
        source.once(productGroups).map(({value}) => value),
        productsShown
      ),
      mostReferred: referred.flatMap(([id]) => source.once(listing).article(id) ?? []).slice(0, articlesShown),
      perYear: articlesPerYear(source)
    }
  }
})

const chartedProducts = 6

function articlesPerYear(source: Source): HomeView['perYear'] {
  const values = source.once(productGroups).map(({value}) => value)
  const shown = new Set(commonest(values, chartedProducts).map(({name}) => name))
  const products = [...shown, others]
  const counts = new Map<string, YearCount>()
  for (const {lastModified, products: own} of source.once(listing).articles) {
    if (lastModified === null) continue
    const year = Number(lastModified.slice(0, 4))
    const product = own.find((name) => shown.has(name)) ?? others
    const key = `${year} ${product}`
    const count = counts.get(key) ?? {year, product, count: 0}
    count.count++
    counts.set(key, count)
  }
  return {products, counts: [...counts.values()].sort((a, b) => a.year - b.year || (a.product < b.product ? -1 : 1))}
}

const others = 'All other products'
