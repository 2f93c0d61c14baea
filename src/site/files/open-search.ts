import {address} from '../address.ts'
import type {Site} from '../site.ts'
import {xmlText} from './xml.ts'

/** Lets a browser offer the site's search in its address bar. */
export function openSearch(site: Site): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(site.title.slice(0, 16))}</ShortName>
<Description>Search ${xmlText(site.title)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${xmlText(site.url(address.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`
}
