import {address} from '../address.ts'
import {type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList, planList} from '../paging.ts'
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
  load: (source) => ({
    articleCount: source.once(listing).articles.length,
    blocks: source.once(articleBlocks).map(({block}) => block)
  })
})

export interface ArticleBlockView extends PageOfList {
  block: ArticleBlock
  articles: ListedArticle[]
}

type BlockPage = PageOfList & {block: ArticleBlock; places: number[]}

/** The articles of a block. */
export const articleBlockPages = definePageKind<BlockPage, ArticleBlockView>({
  name: 'article-block',
  plan: (source) =>
    source.once(articleBlocks).flatMap(({block, places}) => planList(block.address, places.length, {block, places})),
  load: (source, {places, ...page}) => ({...page, articles: articlesOfPage(source, places, page)})
})

function articleBlocks(source: Source): {block: ArticleBlock; places: number[]}[] {
  const {articles} = source.once(listing)
  const places = Map.groupBy(articles.keys(), (place) => blockOf(articles[place]?.id ?? ''))
  return Array.from(places, ([name, found]) => ({
    block: {name, address: address.articlesOf(name), articleCount: found.length},
    places: found
  }))
}

function blockOf(id: string): string {
  const number = /^Q(\d+)$/.exec(id)?.[1]
  return number === undefined ? 'authored' : String(Math.floor(Number(number) / 1000)).padStart(3, '0')
}
