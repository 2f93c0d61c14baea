import {type FacetGroup, type FacetPage, type FacetValue, planFacet} from '../facet.ts'
import type {ListedArticle} from '../listed-article.ts'
import {definePageKind, type PageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList} from '../paging.ts'
import type {Source} from '../source.ts'

/** The list of the articles under one value of a facet. */
export interface FacetView extends PageOfList {
  value: FacetValue
  articles: ListedArticle[]
}

/** Define the pages of a facet's values. */
export function defineFacetPages(
  name: string,
  groups: (source: Source) => FacetGroup[]
): PageKind<FacetPage, FacetView> {
  return definePageKind({
    name,
    plan: (source) => planFacet(source.once(groups)),
    load: (source, {group, ...page}) => ({
      ...page,
      value: group.value,
      articles: articlesOfPage(source, group.places, page)
    })
  })
}
