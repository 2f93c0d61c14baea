import type {Assets} from './assets.ts'

/** What every page knows of the site that it belongs to. */
export interface SiteFacts {
  /** Name of the site, as in its head line. */
  title: string
  /** Where the site will be published, without a path and without a last slash: `https://kb.example.org`. */
  baseUrl: string
  /** The folder on that host, with a slash at both ends: `/` or `/kb/`. */
  pathPrefix: string
  articleCount: number
  assets: Assets
}

/** The site as templates see it. A class, so that Eleventy hands it on as it is instead of copying it for each page. */
export class Site {
  readonly title: string
  readonly baseUrl: string
  readonly pathPrefix: string
  readonly articleCount: number
  readonly assets: Assets

  constructor(facts: SiteFacts) {
    this.title = facts.title
    this.baseUrl = facts.baseUrl
    this.pathPrefix = facts.pathPrefix
    this.articleCount = facts.articleCount
    this.assets = facts.assets
  }

  /** The address of a page or file as a link within the site: the path prefix before it. */
  href(address: string): string {
    return this.pathPrefix === '/' ? address : this.pathPrefix + address.slice(1)
  }

  /** The address of a page on the web, for those who meet it elsewhere. */
  url(address: string): string {
    return this.baseUrl + this.href(address)
  }
}
