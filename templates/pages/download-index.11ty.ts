import type {DownloadGroup, DownloadIndexView} from '../../src/site/pages/download.ts'
import {type Hole, html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('download-index')

export function render({site, planned}: TemplateData<DownloadIndexView>): string {
  const {downloadCount, withoutAddressCount, languages, hosts, states} = planned.view()
  const group = (heading: string, groups: DownloadGroup[]): Hole =>
    groups.length > 0 &&
    html`<section class="group"><h2>${heading}</h2>
${valueList(
  site,
  groups.map(({address, name, downloadCount}) => ({address, label: name, count: downloadCount}))
)}</section>
`
  return page(site, {
    address: planned.address,
    title: 'Downloads',
    description: `${counted(downloadCount, 'download')} that the articles offer, by language, host and state.`,
    layout: 'list',
    body: html`${listHead(site, [], 'Downloads', html`${counted(downloadCount, 'offer')} in articles${withoutAddressCount > 0 && `, ${count(withoutAddressCount)} without an address`} · most hosts are gone`)}
${group('By language', languages)}${group('By state when last checked', states)}${group('By host', hosts)}`
  })
}
