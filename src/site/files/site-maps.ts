import {address} from '../address.ts'
import type {Site} from '../site.ts'
import {xmlText} from './xml.ts'

/** As many addresses as a map of a site may have. */
const addressesPerMap = 50_000

const unlisted: ReadonlySet<string> = new Set([address.notFound])

/** An index of maps and the maps, by their addresses. */
export function siteMaps(site: Site, addresses: Iterable<string>): [string, string][] {
  const listed = Array.from(addresses)
    .filter((page) => !unlisted.has(page))
    .sort()
  const maps: [string, string][] = []
  for (let start = 0; start < listed.length; start += addressesPerMap) {
    const urls = listed
      .slice(start, start + addressesPerMap)
      .map((page) => `<url><loc>${xmlText(site.url(page))}</loc></url>\n`)
    maps.push([`/sitemap-${maps.length + 1}.xml`, document('urlset', urls)])
  }
  const index = maps.map(([map]) => `<sitemap><loc>${xmlText(site.url(map))}</loc></sitemap>\n`)
  return [['/sitemap.xml', document('sitemapindex', index)], ...maps]
}

function document(root: string, entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</${root}>
`
}
