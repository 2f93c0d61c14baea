import {type ArticleLink, articleLink} from './article-link.ts'
import {distinct, listing} from './listed-article.ts'
import type {Source} from './source.ts'

/** An article that has something rare in common with another one, and what that is. */
export interface RelatedArticle extends ArticleLink {
  /** Keys, values, files and codes that both name. */
  names: string[]
  /** Numbers of articles that both refer to. */
  references: string[]
}

/** What is shared by more articles than this says nothing of any two of them. */
const commonestShare = 40

const relatedPerArticle = 5
const reasonsPerArticle = 3

/**
 * The articles nearest to one: those that share registry values and keys, files, error codes or references with it.
 *
 * The rarer a thing is, the more it counts. Articles that are linked to one another anyway are left out.
 */
export function relatedArticles(source: Source, id: string, linked: ReadonlySet<string>): RelatedArticle[] {
  const {articles, place} = source.once(listing)
  const own = place(id) ?? -1
  const scores = new Map<number, {score: number; things: SharedThing[]}>()
  for (const thing of source.once(sharedThings).get(own) ?? []) {
    const weight = 1 / Math.log2(thing.places.length + 1)
    for (const other of thing.places) {
      if (other === own) continue
      const found = scores.get(other)
      if (!found) scores.set(other, {score: weight, things: [thing]})
      else {
        found.score += weight
        if (found.things.length < reasonsPerArticle) found.things.push(thing)
      }
    }
  }
  const related: RelatedArticle[] = []
  for (const [other, {things}] of [...scores].sort(([a, {score: ofA}], [b, {score: ofB}]) => ofB - ofA || a - b)) {
    const article = articles[other]
    if (article && !linked.has(article.id)) {
      const named = (isReference: boolean): string[] =>
        things.filter((thing) => thing.isReference === isReference).map(({name}) => name)
      related.push({...articleLink(article), names: named(false), references: named(true)})
    }
    if (related.length === relatedPerArticle) break
  }
  return related
}

/** Something that a few articles have in common. */
interface SharedThing {
  name: string
  isReference: boolean
  places: number[]
}

/** The things of each place that some, but not many, others share. */
function sharedThings(source: Source): Map<number, SharedThing[]> {
  const {place} = source.once(listing)
  const things = new Map<string, SharedThing>()
  const rows = source.all<{id: string; kind: string; name: string}>(
    `SELECT article_id AS id, 'value' AS kind, name FROM registry_values WHERE name <> '(Default)'
     UNION ALL SELECT article_id, 'key', key FROM registry_keys
     UNION ALL SELECT article_id, 'file', name FROM files
     UNION ALL SELECT article_id, 'file', file_name FROM downloads
     UNION ALL SELECT article_id, 'code', code FROM error_codes
     UNION ALL SELECT article_id, 'reference', target_id FROM refs`
  )
  for (const {id, kind, name} of rows) {
    const own = place(id)
    if (own === undefined) continue
    const folded = `${kind} ${name.toLowerCase()}`
    const thing = things.get(folded)
    if (thing) thing.places.push(own)
    else things.set(folded, {name, isReference: kind === 'reference', places: [own]})
  }
  const byPlace = new Map<number, SharedThing[]>()
  for (const thing of things.values()) {
    thing.places = distinct(thing.places)
    if (thing.places.length < 2 || thing.places.length > commonestShare) continue
    for (const own of thing.places) {
      const list = byPlace.get(own)
      if (list) list.push(thing)
      else byPlace.set(own, [thing])
    }
  }
  return byPlace
}
