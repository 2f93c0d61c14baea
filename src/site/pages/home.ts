import {address} from '../address.ts'
import type {FacetValue} from '../facet.ts'
import {errorValues, fixValues, keywordValues, productValues} from '../facets.ts'
import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {referrerCounts} from '../referrers.ts'
import {files} from './file.ts'
import {registryTree} from './registry-key.ts'
import {yearsWithMonths} from './year.ts'

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
  /** Those with the most articles. */
  products: FacetValue[]
  mostReferred: ListedArticle[]
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
    const products = source.once(productValues).toSorted((a, b) => b.articleCount - a.articleCount)
    const referred = [...source.once(referrerCounts)].sort(([, a], [, b]) => b - a).slice(0, articlesShown * 2)
    const listed = referred.flatMap(([id]) =>
      source.all<ListedRow>(`SELECT ${listedColumns} FROM articles a WHERE id = ?`, id).map(listedArticle)
    )
    return {
      articleCount: facts?.articleCount ?? 0,
      from: facts?.from ?? null,
      to: facts?.to ?? null,
      keyCount: [...source.once(registryTree).values()].filter(({spellings}) => spellings.length > 0).length,
      fileCount: source.once(files).size,
      downloadCount: facts?.downloadCount ?? 0,
      errorCount: source.once(errorValues).length,
      fixCount: source.once(fixValues).length,
      keywordCount: source.once(keywordValues).length,
      yearCount: source.once(yearsWithMonths).filter(({name}) => name !== null).length,
      products: products.slice(0, productsShown),
      mostReferred: listed.slice(0, articlesShown)
    }
  }
})
