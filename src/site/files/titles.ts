import type {Source} from '../source.ts'

/**
 * Numbers and titles of all articles, for search by title.
 *
 * *Shape*: `[["Q241041","Enabling NetBT …",""],…]`; the third item is the permalink where it does not follow from the id.
 */
export function titles(source: Source): string {
  const rows = source.all<{id: string; title: string; permalink: string}>(
    'SELECT id, title, permalink FROM articles ORDER BY rowid'
  )
  return JSON.stringify(
    rows.map(({id, title, permalink}) => [id, title, permalink === usualPermalink(id) ? '' : permalink])
  )
}

function usualPermalink(id: string): string {
  const number = /^Q(\d+)$/.exec(id)?.[1]
  return number === undefined ? `/kb/${id}/` : `/kb/${number.slice(0, -3).padStart(3, '0')}/${id}/`
}
