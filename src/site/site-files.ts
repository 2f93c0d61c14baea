import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {dates} from './files/dates.ts'
import {facets} from './files/facets.ts'
import {headers} from './files/headers.ts'
import {names} from './files/names.ts'
import {openSearch} from './files/open-search.ts'
import {robots} from './files/robots.ts'
import {rows} from './files/rows.ts'
import {siteMaps} from './files/site-maps.ts'
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
    ['/search/rows.json', rows(source)],
    ['/search/facets.json', facets(source)],
    ['/search/dates.json', dates(source)],
    ['/search/names.json', names(source)]
  ])
  for (const [address, text] of files) {
    const file = join(out, address)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  return [...files.keys()]
}
