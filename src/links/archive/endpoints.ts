import {UsageError} from '../../diagnostics/usage-error.ts'

/** Where a web archive answers. */
export interface ArchiveEndpoints {
  /** The index of captures (CDX). */
  index: URL
  /** The nearest capture of one address. */
  available: URL
  /** Before `<timestamp>/<address>`, where a copy is shown. */
  replay: string
}

const internetArchive: ArchiveEndpoints = {
  index: new URL('https://web.archive.org/cdx/search/cdx'),
  available: new URL('https://archive.org/wayback/available'),
  replay: 'https://web.archive.org/web/'
}

/**
 * The endpoints of the Internet Archive, or of another archive that answers as it does: its address, or that of its CDX
 * server.
 *
 * *Errors*: throws `UsageError`.
 */
export function archiveEndpoints(endpoint?: string): ArchiveEndpoints {
  if (endpoint === undefined) return internetArchive
  if (!/^https?:/i.test(endpoint) || !URL.canParse(endpoint)) {
    throw new UsageError(
      `--archive-endpoint is \`${endpoint}\`, expected an address such as \`https://web.archive.org\`.`
    )
  }
  const isIndex = /\/cdx\/?$/.test(new URL(endpoint).pathname)
  const base = endpoint.replace(/(?:\/cdx\/search\/cdx|\/cdx|\/wayback\/available|\/web)?\/*$/, '')
  return {
    index: new URL(isIndex ? endpoint : `${base}/cdx/search/cdx`),
    available: new URL(`${base}/wayback/available`),
    replay: `${base}/web/`
  }
}
