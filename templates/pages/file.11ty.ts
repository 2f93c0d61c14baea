import {address} from '../../src/site/address.ts'
import type {FileOffer, FileVersion, FileView} from '../../src/site/pages/file.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {letterLabel} from '../partials/letters.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {pagePlace, pager} from '../partials/pager.ts'

export const data = paginate('file')

export function render({site, planned}: TemplateData<FileView>): string {
  const view = planned.view()
  const {file, letter, versions, offers, previous, next, pageNumber} = view
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  const counts = [
    ...(file.versionCount > 0 ? [counted(file.versionCount, 'version listed', 'versions listed')] : []),
    ...(file.offerCount > 0
      ? [`offered for download ${file.offerCount === 1 ? 'once' : `${count(file.offerCount)} times`}`]
      : [])
  ].join(' · ')
  return page(site, {
    address: planned.address,
    title: file.name + ofPages,
    description: `${file.name}: ${counts}, newest first, by platform and language${ofPages}.`,
    layout: 'list',
    body: html`${listHead(
      site,
      [
        {address: address.files, label: 'Files'},
        {address: address.filesOf(letter), label: letterLabel(letter)}
      ],
      html`<code>${file.name}</code>`,
      counts + pagePlace(view)
    )}
${
  versions.length > 0 &&
  html`<section class="group" id="versions"><h2>Versions, newest first</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Versions"><table class="wide sortable"><thead><tr><th scope="col">Date</th><th scope="col">Version</th><th scope="col">Bytes</th><th scope="col">Platform</th><th scope="col">For</th><th scope="col">Article</th></tr></thead><tbody>
${versions.map((version) => versionRow(site, version))}</tbody></table></div></section>`
}
${
  offers.length > 0 &&
  html`<section class="group" id="downloads"><h2>Downloads</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Downloads"><table class="wide sortable"><thead><tr><th scope="col">From</th><th scope="col">Language</th><th scope="col">Platform</th><th scope="col">Article</th></tr></thead><tbody>
${offers.map((offer) => offerRow(site, offer))}</tbody></table></div></section>`
}
${pager(site, view)}
<p class="in-search"><a href="${site.href(address.search)}?q=${encodeURIComponent(`file:${file.name}`)}">All articles that list or offer it</a></p>
<p class="steps">${previous && html`<a href="${site.href(previous.address)}">← ${previous.name}</a>`} ${next && html`<a href="${site.href(next.address)}">${next.name} →</a>`}</p>`
  })
}

function versionRow(
  site: Site,
  {date, time, version, size, platform, language, product, line, ...article}: FileVersion
): Html {
  const scope = [product, language].filter((part) => part !== null)
  return html`<tr><td class="when">${date}${time && html` <small>${time}</small>`}</td><td>${version}</td><td>${size !== null && count(size)}</td><td>${platform}</td><td class="scope">${scope.join(' · ')}</td><td><a href="${site.href(article.permalink)}#L${line}" title="${article.title}">${article.articleId}</a></td></tr>
`
}

function offerRow(site: Site, {url, source, language, platform, articleId, title, permalink}: FileOffer): Html {
  const from =
    url === null ? html`${source ?? 'no address'}` : html`<a href="${url}" rel="nofollow">${source ?? url}</a>`
  return html`<tr><td>${from}</td><td>${language}</td><td>${platform}</td><td><a href="${site.href(permalink)}" title="${title}">${articleId}</a></td></tr>
`
}
