import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {headers} from './files/headers.ts'
import {openSearch} from './files/open-search.ts'
import {robots} from './files/robots.ts'
import {siteMaps} from './files/site-maps.ts'
import {titles} from './files/titles.ts'
import {Site, type SiteFacts} from './site.ts'
import type {Source} from './source.ts'

export interface SiteFilesInput {
  source: Source
  facts: SiteFacts
  /** Of all pages. */
  addresses: Iterable<string>
  out: string
}

/** Write what belongs to a site besides its pages; gives the addresses. */
export function writeSiteFiles({source, facts, addresses, out}: SiteFilesInput): string[] {
  const site = new Site(facts)
  const files = new Map([
    ...siteMaps(site, addresses),
    ['/robots.txt', robots(site)],
    ['/opensearch.xml', openSearch(site)],
    ['/_headers', headers(site)],
    ['/search/titles.json', titles(source)]
  ])
  for (const [address, text] of files) {
    const file = join(out, address)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  return [...files.keys()]
}
