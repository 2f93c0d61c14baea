import type {ArticleView} from '../../src/site/pages/article.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html, raw} from '../html.ts'

/** The article in the words of schema.org. A data block, not a script: the policy has nothing against it. */
export function structuredData(site: Site, address: string, {record, summary}: ArticleView): Html {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    identifier: record.id,
    headline: record.title,
    description: summary,
    url: site.url(address),
    ...(record.lastModified && {dateModified: record.lastModified}),
    about: record.products.map((name) => ({'@type': 'SoftwareApplication', name})),
    keywords: record.keywords,
    creativeWorkStatus: 'Archived'
  }
  // Text of an article must not end the block: `<` is written as JavaScript writes it.
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
}
