import type {ArticleLink} from './pages/article.ts'
import type {Source} from './source.ts'

/** An article that has something rare in common with another one, and what that is. */
export interface RelatedArticle extends ArticleLink {
  reasons: string[]
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
export function relatedArticles(source: Source, id: string): RelatedArticle[] {
  const {things, members, linked} = source.once(sharedThings)
  const scores = new Map<string, {score: number; reasons: string[]}>()
  for (const thing of things.get(id) ?? []) {
    const others = members.get(thing) ?? []
    for (const other of others) {
      if (other === id || linked.has(pair(id, other))) continue
      const found = scores.get(other) ?? {score: 0, reasons: []}
      found.score += 1 / Math.log2(others.length + 1)
      if (found.reasons.length < reasonsPerArticle) found.reasons.push(thing.slice(thing.indexOf('\t') + 1))
      scores.set(other, found)
    }
  }
  return [...scores]
    .sort(([a, {score: scoreOfA}], [b, {score: scoreOfB}]) => scoreOfB - scoreOfA || (a < b ? -1 : 1))
    .slice(0, relatedPerArticle)
    .flatMap(([other, {reasons}]) => {
      const link = source.first<ArticleLink>('SELECT id, title, permalink FROM articles WHERE id = ?', other)
      return link ? [{...link, reasons}] : []
    })
}

interface SharedThings {
  /** Things of an article that some, but not many, others share; each a kind, a tab and a name. */
  things: Map<string, string[]>
  members: Map<string, string[]>
  linked: Set<string>
}

function sharedThings(source: Source): SharedThings {
  const names = new Map<string, string>()
  const members = new Map<string, string[]>()
  const rows = source.all<{id: string; kind: string; name: string}>(
    `SELECT DISTINCT article_id AS id, 'value' AS kind, name FROM registry_values WHERE name <> '(Default)'
     UNION ALL SELECT article_id, 'key', key FROM registry_keys
     UNION ALL SELECT DISTINCT article_id, 'file', name FROM files
     UNION ALL SELECT DISTINCT article_id, 'file', file_name FROM downloads
     UNION ALL SELECT article_id, 'code', code FROM error_codes
     UNION ALL SELECT article_id, 'reference', target_id FROM refs`
  )
  for (const {id, kind, name} of rows) {
    const folded = `${kind}\t${name.toLowerCase()}`
    const thing = names.get(folded) ?? `${kind}\t${kind === 'reference' ? `refers to ${name}` : name}`
    names.set(folded, thing)
    const list = members.get(thing)
    if (list === undefined) members.set(thing, [id])
    else if (list.at(-1) !== id) list.push(id)
  }
  const things = new Map<string, string[]>()
  for (const [thing, ids] of members) {
    if (ids.length < 2 || ids.length > commonestShare) members.delete(thing)
    else for (const id of ids) things.set(id, [...(things.get(id) ?? []), thing])
  }
  const links = source.all<{id: string; target: string}>('SELECT article_id AS id, target_id AS target FROM refs')
  return {things, members, linked: new Set(links.flatMap(({id, target}) => [pair(id, target), pair(target, id)]))}
}

function pair(id: string, other: string): string {
  return `${id} ${other}`
}
