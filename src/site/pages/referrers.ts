import {address} from '../address.ts'
import {type ArticleLink, articleLink} from '../article-link.ts'
import {type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList, planList} from '../paging.ts'
import {referrers, referrersBeside} from '../referrers.ts'

export interface ReferrersView extends PageOfList {
  article: ArticleLink
  referrerCount: number
  articles: ListedArticle[]
}

/** All articles that point to one, for those that more articles point to than fit beside the text. */
export const referrersPages = definePageKind<PageOfList & {article: ArticleLink; places: number[]}, ReferrersView>({
  name: 'referrers',
  plan: (source) =>
    Array.from(source.once(referrers)).flatMap(([id, places]) => {
      const article = source.once(listing).article(id)
      if (!article || places.length <= referrersBeside) return []
      return planList(address.referrers(article.permalink), places.length, {article: articleLink(article), places})
    }),
  load: (source, {places, ...page}) => ({
    ...page,
    referrerCount: places.length,
    articles: articlesOfPage(source, places, page)
  })
})
