import {address} from '../../src/site/address.ts'
import type {FileOffer, FileVersion, FileView} from '../../src/site/pages/file.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {letterLabel} from '../partials/letters.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {outsideLink} from '../partials/outside-link.ts'
import {pagePlace, pager} from '../partials/pager.ts'
import {type Column, recordTable} from '../partials/record-table.ts'

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
${recordTable(site, 'Versions', versionColumns, versions)}</section>`
}
${
  offers.length > 0 &&
  html`<section class="group" id="downloads"><h2>Downloads</h2>
${recordTable(site, 'Downloads', offerColumns, offers)}</section>`
}
${pager(site, view)}
<p class="in-search"><a href="${site.href(address.search)}?q=${encodeURIComponent(`file:${file.name}`)}">All articles that list or offer it</a></p>
<p class="steps">${previous && html`<a href="${site.href(previous.address)}">← ${previous.name}</a>`} ${next && html`<a href="${site.href(next.address)}">${next.name} →</a>`}</p>`
  })
}

const versionColumns: Column<FileVersion>[] = [
  {
    heading: 'Date',
    className: 'when',
    cell: (_, {date, time}) => html`${date}${time && html` <small>${time}</small>`}`,
    isFilled: ({date, time}) => Boolean(date ?? time)
  },
  {
    heading: 'Version',
    label: 'version',
    cell: (_, {version}) => version,
    isFilled: ({version}) => Boolean(version)
  },
  {
    heading: 'Bytes',
    label: 'bytes',
    cell: (_, {size}) => size !== null && count(size),
    isFilled: ({size}) => size !== null
  },
  {heading: 'Platform', cell: (_, {platform}) => platform, isFilled: ({platform}) => Boolean(platform)},
  {
    heading: 'For',
    className: 'scope',
    cell: (_, version) => scope(version).join(' · '),
    isFilled: (version) => scope(version).length > 0
  },
  {
    heading: 'Article',
    cell: (site, {permalink, line, title, articleId}) =>
      html`<a href="${site.href(permalink)}#L${line}" title="${title}">${articleId}</a>`,
    isFilled: () => true
  }
]

/** What a version is for: a product, a language. */
function scope({product, language}: FileVersion): string[] {
  return [product, language].filter((part) => part !== null)
}

const offerColumns: Column<FileOffer>[] = [
  {
    heading: 'From',
    className: 'long',
    cell: (_, {url, source}) => (url === null ? (source ?? 'no address') : outsideLink(url, source ?? url)),
    isFilled: () => true
  },
  {heading: 'Language', cell: (_, {language}) => language, isFilled: ({language}) => Boolean(language)},
  {heading: 'Platform', cell: (_, {platform}) => platform, isFilled: ({platform}) => Boolean(platform)},
  {
    heading: 'Article',
    cell: (site, {permalink, title, articleId}) =>
      html`<a href="${site.href(permalink)}" title="${title}">${articleId}</a>`,
    isFilled: () => true
  }
]
