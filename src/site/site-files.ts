import type {SiteFacts} from './site.ts'
import type {Source} from './source.ts'

export interface SiteFilesInput {
  source: Source
  facts: SiteFacts
  addresses: Iterable<string>
  out: string
}

/** Write what belongs to a site besides its pages. */
export function writeSiteFiles(_input: SiteFilesInput): void {}
