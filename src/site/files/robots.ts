import type {Site} from '../site.ts'

/** Everything may be read; crawlers need neither the dataset's pieces nor the results of searches. */
export function robots(site: Site): string {
  return `User-agent: *
Disallow: ${site.href('/search/')}?
Disallow: ${site.href('/query/')}?
Disallow: ${site.href('/data/chunks/')}

Sitemap: ${site.url('/sitemap.xml')}
`
}
