import {address} from '../address.ts'
import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {addressOfPage, articlesPerPage, type PageOfList, pagesOfList} from '../paging.ts'
import type {Source} from '../source.ts'

/** A thousand of article numbers, or all authored articles. */
export interface ArticleBlock {
  /** `241` for Q241000 to Q241999, `authored` for articles without a number. */
  name: string
  address: string
  articleCount: number
}

export interface ArticleIndexView {
  articleCount: number
  blocks: ArticleBlock[]
}

/** The way to all articles by number. */
export const articleIndexPages = definePageKind<null, ArticleIndexView>({
  name: 'article-index',
  plan: () => [{address: address.articles, key: null}],
  load(source) {
    const blocks = source.once(articleBlocks)
    return {blocks, articleCount: blocks.reduce((sum, {articleCount}) => sum + articleCount, 0)}
  }
})

export interface ArticleBlockView extends PageOfList {
  block: ArticleBlock
  articles: ListedArticle[]
}

/** The articles of a block. */
export const articleBlockPages = definePageKind<PageOfList & {block: ArticleBlock}, ArticleBlockView>({
  name: 'article-block',
  plan: (source) =>
    source.once(articleBlocks).flatMap((block) =>
      pagesOfList(block.address, block.articleCount).map((page) => ({address: addressOfPage(page), key: {...page, block}}))
    ),
  load(source, page) {
    const {block, pageNumber} = page
    const condition = block.name === authored ? '?1 IS NULL AND number IS NULL' : 'number >= ?1 AND number < ?1 + 1000'
    const rows = source.all<ListedRow>(
      `SELECT ${listedColumns} FROM articles a WHERE ${condition} ORDER BY a.rowid LIMIT ? OFFSET ?`,
      block.name === authored ? null : Number(block.name) * 1000,
      articlesPerPage,
      (pageNumber - 1) * articlesPerPage
    )
    return {...page, articles: rows.map(listedArticle)}
  }
})

const authored = 'authored'

function articleBlocks(source: Source): ArticleBlock[] {
  const rows = source.all<{thousand: number | null; articleCount: number}>(
    'SELECT number / 1000 AS thousand, count(*) AS articleCount FROM articles GROUP BY thousand ORDER BY thousand IS NULL, thousand'
  )
  return rows.map(({thousand, articleCount}) => {
    const name = thousand === null ? authored : String(thousand).padStart(3, '0')
    return {name, address: address.articlesOf(name), articleCount}
  })
}
