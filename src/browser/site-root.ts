import {DatabaseClient} from './database/client.ts'

/** The top of the site, whatever folder of its host it is in. */
export function siteRoot(): URL {
  const home = document.querySelector<HTMLAnchorElement>('.brand')
  return new URL(home?.href ?? '/', location.href)
}

/** The address of a page or file of the site. */
export function siteUrl(address: string): URL {
  return new URL(address.replace(/^\//, ''), siteRoot())
}

let client: DatabaseClient | undefined

/** The database, one for the whole page; it loads nothing until it is asked. */
export function siteDatabase(): DatabaseClient {
  client ??= new DatabaseClient(document.documentElement.dataset.worker ?? '', siteUrl('/data/chunks/').href)
  return client
}
