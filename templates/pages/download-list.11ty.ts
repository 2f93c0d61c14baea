import {address} from '../../src/site/address.ts'
import type {DownloadListView, ListedDownload} from '../../src/site/pages/download.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {linkState} from '../partials/link-state.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {hostOf, outsideLink} from '../partials/outside-link.ts'
import {pagePlace, pager} from '../partials/pager.ts'
import {type Column, recordTable} from '../partials/record-table.ts'

export const data = paginate('download-list')

export function render({site, planned}: TemplateData<DownloadListView>): string {
  const view = planned.view()
  const {group, downloads, pageNumber} = view
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  const title = {
    language: `${group.name} downloads`,
    host: `Downloads from ${group.name}`,
    state: `Downloads: ${group.name}`
  }[group.by]
  return page(site, {
    address: planned.address,
    title: title + ofPages,
    description: `${title}: ${counted(group.downloadCount, 'file')} that articles offer${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [{address: address.downloads, label: 'Downloads'}], title, html`${counted(group.downloadCount, 'offer')}${pagePlace(view)}`)}
${recordTable(site, title, columns[group.by], downloads)}
${pager(site, view)}`
  })
}

const file: Column<ListedDownload> = {
  heading: 'File',
  cell: (site, {fileName}) => html`<a href="${site.href(address.file(fileName))}"><code>${fileName}</code></a>`,
  isFilled: () => true
}

const language: Column<ListedDownload> = {
  heading: 'Language',
  cell: (_, {language}) => language,
  isFilled: ({language}) => language !== null
}

const platform: Column<ListedDownload> = {
  heading: 'Platform',
  cell: (_, {platform}) => platform,
  isFilled: ({platform}) => platform !== null
}

const bytes: Column<ListedDownload> = {
  heading: 'Bytes',
  label: 'bytes',
  cell: (_, {size}) => size !== null && count(size),
  isFilled: ({size}) => size !== null
}

const from: Column<ListedDownload> = {
  heading: 'From',
  cell: (_, {url, check}) => html`${url && outsideLink(url, hostOf(url))}${linkState(check)}`,
  isFilled: ({url, check}) => url !== null || check !== null
}

const fullAddress: Column<ListedDownload> = {
  heading: 'Address',
  cell: (_, {url, check}) => html`${url && outsideLink(url, url, 'long')}${linkState(check)}`,
  isFilled: ({url, check}) => url !== null || check !== null
}

const article: Column<ListedDownload> = {
  heading: 'Article',
  cell: (site, {articleId, title, permalink}) =>
    html`<a href="${site.href(permalink)}" title="${title}">${articleId}</a>`,
  isFilled: () => true
}

/** What tells the downloads of a page apart: not what they have in common. */
const columns = {
  language: [file, platform, bytes, from, article],
  host: [file, language, platform, bytes, fullAddress, article],
  state: [file, language, platform, bytes, from, article]
}
