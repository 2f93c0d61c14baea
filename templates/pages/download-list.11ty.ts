import {address} from '../../src/site/address.ts'
import type {DownloadListView, ListedDownload} from '../../src/site/pages/download.ts'
import type {Site} from '../../src/site/site.ts'
import {type Hole, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {linkState} from '../partials/link-state.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {hostOf, outsideLink} from '../partials/outside-link.ts'
import {pagePlace, pager} from '../partials/pager.ts'

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
  const shown = columns.filter(({isShown}) => isShown(view))
  return page(site, {
    address: planned.address,
    title: title + ofPages,
    description: `${title}: ${counted(group.downloadCount, 'file')} that articles offer${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [{address: address.downloads, label: 'Downloads'}], title, html`${counted(group.downloadCount, 'offer')}${pagePlace(view)}`)}
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="wide sortable"><thead><tr>${shown.map(({heading}) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>
${downloads.map(
  (download) => html`<tr>${shown.map(({cell}) => html`<td>${cell(site, download)}</td>`)}</tr>
`
)}</tbody></table></div>
${pager(site, view)}`
  })
}

interface Column {
  heading: string
  cell(site: Site, download: ListedDownload): Hole
  /** Whether it tells the downloads of a page apart. */
  isShown(view: DownloadListView): boolean
}

const columns: Column[] = [
  {
    heading: 'File',
    cell: (site, {fileName}) => html`<a href="${site.href(address.file(fileName))}"><code>${fileName}</code></a>`,
    isShown: () => true
  },
  {
    heading: 'Language',
    cell: (_, {language}) => language,
    isShown: ({group, downloads}) => group.by !== 'language' && downloads.some(({language}) => language !== null)
  },
  {
    heading: 'Platform',
    cell: (_, {platform}) => platform,
    isShown: ({downloads}) => downloads.some(({platform}) => platform !== null)
  },
  {
    heading: 'Bytes',
    cell: (_, {size}) => size !== null && count(size),
    isShown: ({downloads}) => downloads.some(({size}) => size !== null)
  },
  {
    heading: 'From',
    cell: (_, {url, check}) => html`${url && outsideLink(url, hostOf(url))}${linkState(check)}`,
    isShown: ({group}) => group.by !== 'host'
  },
  {
    heading: 'Address',
    cell: (_, {url, check}) => html`${url && outsideLink(url, url, 'long')}${linkState(check)}`,
    isShown: ({group}) => group.by === 'host'
  },
  {
    heading: 'Article',
    cell: (site, {articleId, title, permalink}) =>
      html`<a href="${site.href(permalink)}" title="${title}">${articleId}</a>`,
    isShown: () => true
  }
]
