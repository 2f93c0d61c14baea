import type {LinkLookup} from '../render/resolve.ts'
import {address} from './address.ts'
import {listing} from './listed-article.ts'
import {fileAddresses} from './pages/file.ts'
import {registryAddresses} from './pages/registry-key.ts'
import {registryPath} from './registry-path.ts'
import type {Site} from './site.ts'
import type {Source} from './source.ts'

/** What the marks in the readable texts become links to: articles, files and registry keys that have a page. */
export function linkLookup(source: Source, site: Site): LinkLookup {
  const files = source.once(fileAddresses)
  const {article} = source.once(listing)
  const keys = source.once(registryAddresses)
  return {
    article(id) {
      const known = article(id)
      return known && {href: site.href(known.permalink), title: known.title}
    },
    file(name) {
      const page = address.file(name)
      return files.has(page) ? site.href(page) : undefined
    },
    registry(printed) {
      for (const path of registryPath(printed)) {
        const page = address.registryKey(path)
        if (keys.has(page)) return site.href(page)
      }
      return undefined
    }
  }
}
