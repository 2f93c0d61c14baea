import {address} from '../address.ts'
import type {FacetValue} from '../facet.ts'
import {errorGroups, fixGroups, keywordGroups, productGroups} from '../facets.ts'
import {type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {referrers} from '../referrers.ts'
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
      products: commonest(
        source.once(productGroups).map(({value}) => value),
        productsShown
      ),
      mostReferred: referred.flatMap(([id]) => source.once(listing).article(id) ?? []).slice(0, articlesShown)
    }
  }
})
