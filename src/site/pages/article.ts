import type {ArticleRecord} from '../../fields/index.ts'
import {resolveLinks} from '../../render/resolve.ts'
import {type LinkCheck, linkCheck} from '../link-check.ts'
import {linkLookup} from '../link-lookup.ts'
import {articleNeighbours, type Neighbours} from '../neighbours.ts'
import {definePageKind} from '../page-kind.ts'
import {referrerCounts, referrersBeside} from '../referrers.ts'
import {type RelatedArticle, relatedArticles} from '../related.ts'

/** An article that another one points to; `permalink` is null when it is not in this dataset. */
export interface Reference {
  id: string
  title: string | null
  permalink: string | null
  line: number
}

/** An article as a link. */
export interface ArticleLink {
  id: string
  title: string
  permalink: string
}

export interface ArticleView {
  record: ArticleRecord
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
  plan: (source) =>
    source
      .all<{id: string; permalink: string}>('SELECT id, permalink FROM articles ORDER BY rowid')
      .map(({id, permalink}) => ({address: permalink, key: id})),
  load(source, id, site) {
    const page = source.dataset.page(id)
    if (!page) throw new Error(`No text of article ${id} in the working folder`)
    return {
      ...page,
      html: resolveLinks(page.html, linkLookup(source, site)),
      summary: summaryOf(page.record),
      references: source.all<Reference>(
        `SELECT target_id AS id, coalesce(a.title, r.title) AS title, a.permalink, r.line
         FROM refs r LEFT JOIN articles a ON a.id = r.target_id WHERE r.article_id = ? ORDER BY r.position`,
        id
      ),
      referredBy: source.all<ArticleLink>(
        `SELECT a.id, a.title, a.permalink FROM articles a
         WHERE a.id IN (SELECT article_id FROM refs WHERE target_id = ?) ORDER BY a.rowid LIMIT ?`,
        id,
        referrersBeside
      ),
      referredByCount: source.once(referrerCounts).get(id) ?? 0,
      downloads: page.record.downloads.map((offer) => ({...offer, check: linkCheck(source, offer.url)})),
      related: relatedArticles(source, id),
      neighbours: articleNeighbours(source, id)
    }
  },
  // The bytes of the source decide on record and texts; only which marks became links depends on other articles.
  digest: ({record, html, text: _, ...rest}) => [record.source, html.length, rest],
  data: (source, id) => source.first<{record: string}>('SELECT record FROM articles WHERE id = ?', id)?.record
})

const summaryLength = 160

/** The first words of the article's text, cut at a word. */
function summaryOf({intro, sections, title}: ArticleRecord): string {
  const text = (intro ?? sections.find((section) => section.text !== '')?.text ?? title).replace(/\s+/g, ' ')
  return text.length <= summaryLength ? text : `${text.slice(0, summaryLength).replace(/\s+\S*$/, '')}…`
}
