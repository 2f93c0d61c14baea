import type {ArticleRecord} from '../../fields/index.ts'
import {resolveLinks} from '../../render/resolve.ts'
import {type ArticleLink, articleLink} from '../article-link.ts'
import {type LinkCheck, linkCheck} from '../link-check.ts'
import {linkLookup} from '../link-lookup.ts'
import {listing} from '../listed-article.ts'
import {articleNeighbours, type Neighbours} from '../neighbours.ts'
import {definePageKind} from '../page-kind.ts'
import {referrers, referrersBeside} from '../referrers.ts'
import {type RelatedArticle, relatedArticles} from '../related.ts'

/** An article that another one points to; `permalink` is null when it is not in this dataset. */
export interface Reference {
  id: string
  title: string | null
  permalink: string | null
}

export interface ArticleView {
  record: ArticleRecord
  /** The record as JSON. */
  json: string
  /** The first words of the article, for search engines. */
  summary: string
  /** The readable text, its references linked. */
  html: string
  /** The original text. */
  text: string
  references: Reference[]
  /** The first of them, by number. */
  referredBy: ArticleLink[]
  referredByCount: number
  downloads: (ArticleRecord['downloads'][number] & {check: LinkCheck | null})[]
  related: RelatedArticle[]
  neighbours: Neighbours
}

/** The page of an article. */
export const articlePages = definePageKind<string, ArticleView>({
  name: 'article',
  plan: (source) => source.once(listing).articles.map(({id, permalink}) => ({address: permalink, key: id})),
  load(source, id, site) {
    const page = source.dataset.page(id)
    if (!page) throw new Error(`No text of article ${id} in the working folder`)
    const {record} = page
    const {articles, article} = source.once(listing)
    const referring = source.once(referrers).get(id) ?? []
    const linked = new Set([
      ...record.references.map((reference) => reference.id),
      ...referring.map((place) => articles[place]?.id ?? '')
    ])
    return {
      ...page,
      html: resolveLinks(page.html, linkLookup(source, site)),
      summary: summaryOf(record),
      references: record.references.map(({id: target, title}) => {
        const known = article(target)
        return {id: target, title: known?.title ?? title, permalink: known?.permalink ?? null}
      }),
      referredBy: referring
        .slice(0, referrersBeside)
        .flatMap((place) => articles[place] ?? [])
        .map(articleLink),
      referredByCount: referring.length,
      downloads: record.downloads.map((offer) => ({...offer, check: linkCheck(source, offer.url)})),
      related: relatedArticles(source, id, linked),
      neighbours: articleNeighbours(source, id)
    }
  },
  // Of the text only its length: which marks became links is all that other articles decide on.
  essence: ({json, record: _, html, text: __, ...rest}) => `${json}\n${html.length}\n${JSON.stringify(rest)}`,
  data: ({json}) => json
})

const summaryLength = 160

/** The first words of the article's text, cut at a word. */
function summaryOf({intro, sections, title}: ArticleRecord): string {
  const text = (intro ?? sections.find((section) => section.text !== '')?.text ?? title)
    .slice(0, summaryLength * 4)
    .replace(/\s+/g, ' ')
  return text.length <= summaryLength ? text : `${text.slice(0, summaryLength).replace(/\s+\S*$/, '')}…`
}
