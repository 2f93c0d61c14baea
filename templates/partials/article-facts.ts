import type {ArticleView} from '../../src/site/pages/article.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {appliesTo} from './facts/applies-to.ts'
import {downloads} from './facts/downloads.ts'
import {errorCodes} from './facts/error-codes.ts'
import {files} from './facts/files.ts'
import {fixedIn} from './facts/fixed-in.ts'
import {keywords} from './facts/keywords.ts'
import {references} from './facts/references.ts'
import {referredBy} from './facts/referred-by.ts'
import {registry} from './facts/registry.ts'
import {related} from './facts/related.ts'
import {source} from './facts/source.ts'

/** What was extracted from an article, in the order in which readers ask: is it mine, what do I set, what do I get. */
export function articleFacts(site: Site, view: ArticleView): Html {
  const {record} = view
  return html`<aside class="facts" aria-label="Facts from this article">
${appliesTo(record)}${fixedIn(site, record)}${errorCodes(site, record)}${registry(site, record)}${files(site, record)}${downloads(site, view)}${references(site, view)}${referredBy(site, view)}${related(site, view)}${keywords(site, record)}${source(site, record)}</aside>`
}
