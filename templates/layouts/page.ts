import {contentPolicy} from '../../src/site/content-policy.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, type Html, html} from '../html.ts'
import {footer} from '../partials/footer.ts'
import {header} from '../partials/header.ts'

/** What a page says of itself in its head, and its content. */
export interface PageFrame {
  address: string
  title: string
  description: string
  /** The content of `main`. */
  body: Html
  /** Class of `main`: decides on the columns. */
  layout: 'article' | 'list' | 'wide' | 'home'
  /** Further elements of the head. */
  head?: Hole
  /** Kept out of search engines and maps of the site. */
  isUnlisted?: boolean
  /** Whether the page runs SQLite, which compiles WebAssembly. */
  hasDatabase?: boolean
}

/** A whole document. Nothing in it is inline: the policy forbids scripts and styles that are not files of this site. */
export function page(site: Site, {address, title, description, body, layout, head, ...frame}: PageFrame): string {
  const {assets} = site
  const fullTitle = title === site.title ? title : `${title} · ${site.title}`
  return html`<!doctype html>
<html lang="en" data-worker="${site.href(assets.worker)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(frame.hasDatabase === true)}">
<title>${fullTitle}</title>
<meta name="description" content="${description}">
${
  frame.isUnlisted
    ? html`<meta name="robots" content="noindex">`
    : html`<link rel="canonical" href="${site.url(address)}">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${site.url(address)}">`
}
<script src="${site.href(assets.theme)}"></script>
<link rel="preload" href="${site.href(assets.font)}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${site.href(assets.style)}">
<script type="module" src="${site.href(assets.page)}"></script>
<link rel="icon" href="${site.href(assets.icon)}" type="image/svg+xml">
<link rel="search" type="application/opensearchdescription+xml" href="${site.href('/opensearch.xml')}" title="${site.title}">
${head}
</head>
<body>
<p class="unstyled">If you opened this page as a file: it belongs to a site that needs a web server. Run “python3 -m http.server” in the site’s top folder, then open http://localhost:8000/.</p>
<a class="skip" href="#main">Skip to content</a>
${header(site, address)}
<main id="main" class="${layout}">
${body}
</main>
${footer(site)}
</body>
</html>
`
    .toString()
    .replace(forbidden, '\uFFFD')
}

/** Control characters and noncharacters that no HTML document may hold; articles have them. */
const forbidden = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g
