import type {Source} from './source.ts'

/** What `check-links` found for an address. */
export interface LinkCheck {
  verdict: string
  reason: string | null
  archiveUrl: string | null
}

/** The result for an address; null when it was not checked, or the build was given no results. */
export function linkCheck(source: Source, url: string | null): LinkCheck | null {
  if (url === null || !source.once(hasLinkChecks)) return null
  return (
    source.first<LinkCheck>('SELECT verdict, reason, archive_url AS archiveUrl FROM link_checks WHERE url = ?', url) ??
    null
  )
}

/** Whether the dataset holds results of `check-links`. */
export function hasLinkChecks(source: Source): boolean {
  return source.first("SELECT 1 FROM sqlite_schema WHERE name = 'link_checks'") !== undefined
}
