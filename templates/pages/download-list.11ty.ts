import {address} from '../../src/site/address.ts'
import type {DownloadListView, ListedDownload} from '../../src/site/pages/download.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {linkState} from '../partials/link-state.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {pager} from '../partials/pager.ts'

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
    body: html`${listHead(site, [{address: address.downloads, label: 'Downloads'}], title, html`${counted(group.downloadCount, 'offer')}${ofPages}`)}
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="wide sortable"><thead><tr><th scope="col">File</th><th scope="col">Language</th><th scope="col">Platform</th><th scope="col">Bytes</th><th scope="col">From</th><th scope="col">Article</th></tr></thead><tbody>
${downloads.map((download) => row(site, download))}</tbody></table></div>
${pager(site, view)}`
  })
}

function row(
  site: Site,
  {fileName, url, language, platform, size, articleId, title, permalink, check}: ListedDownload
): Html {
  const host = url && (/^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? url)
  return html`<tr><td><a href="${site.href(address.file(fileName))}"><code>${fileName}</code></a></td><td>${language}</td><td>${platform}</td><td>${size !== null && count(size)}</td><td>${url && html`<a href="${url}" rel="nofollow">${host}</a>`}${linkState(check)}</td><td><a href="${site.href(permalink)}" title="${title}">${articleId}</a></td></tr>
`
}
