import {listing} from '../listed-article.ts'
import type {Source} from '../source.ts'

const dayMs = 86_400_000

/** The day of each row's last edit as days since 1970, -1 without a date; for search results in order of time. */
export function dates(source: Source): string {
  const days = source
    .once(listing)
    .articles.map(({lastModified}) => (lastModified ? Date.parse(lastModified) / dayMs : -1))
  return JSON.stringify(days)
}
