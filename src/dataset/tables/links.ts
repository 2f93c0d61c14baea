import {defineListTable} from '../table.ts'

export const links = defineListTable({
  name: 'links',
  description: 'Addresses that an article names, downloads included',
  columns: {
    url: {type: 'TEXT', description: 'Address as printed, wraps undone'},
    scheme: {type: 'TEXT', description: '`http`, `https` or `ftp`'},
    host: {type: 'TEXT', nullable: true, description: 'Host name in lower case; null when the address has none'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['url'], ['host']],
  rows: (record) => record.links.map(({url, line}) => ({url, scheme: scheme(url), host: host(url), line}))
})

function scheme(url: string): string {
  return (/^[a-z][a-z0-9+.-]*(?=:)/i.exec(url)?.[0] ?? '').toLowerCase()
}

/** Not by `URL`, which refuses addresses that the archive prints with a fault in their path. */
function host(url: string): string | null {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null
}
