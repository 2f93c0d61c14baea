import {address} from '../address.ts'
import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {addressOfPage, articlesPerPage, type PageOfList, pagesOfList} from '../paging.ts'
import {referrerCounts, referrersBeside} from '../referrers.ts'
import type {ArticleLink} from './article.ts'

export interface ReferrersView extends PageOfList {
  article: ArticleLink
  referrerCount: number
  articles: ListedArticle[]
}

/** All articles that point to one, for those that more articles point to than fit beside the text. */
export const referrersPages = definePageKind<PageOfList & {article: ArticleLink}, ReferrersView>({
  name: 'referrers',
  plan: (source) =>
    [...source.once(referrerCounts)].flatMap(([id, count]) => {
      if (count <= referrersBeside) return []
      const article = source.first<ArticleLink>('SELECT id, title, permalink FROM articles WHERE id = ?', id)
      if (!article) return []
      return pagesOfList(address.referrers(article.permalink), count).map((page) => ({
        address: addressOfPage(page),
        key: {...page, article}
      }))
    }),
  load(source, page) {
    const rows = source.all<ListedRow>(
      `SELECT ${listedColumns} FROM articles a
       WHERE a.id IN (SELECT article_id FROM refs WHERE target_id = ?) ORDER BY a.rowid LIMIT ? OFFSET ?`,
      page.article.id,
      articlesPerPage,
      (page.pageNumber - 1) * articlesPerPage
    )
    return {...page, referrerCount: source.once(referrerCounts).get(page.article.id) ?? 0, articles: rows.map(listedArticle)}
  }
})
