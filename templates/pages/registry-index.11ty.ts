import type {RegistryIndexView} from '../../src/site/pages/registry-index.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {registryChoice} from '../partials/registry-choice.ts'
import {registryPath} from '../partials/registry-path.ts'
import {sectionLinks} from '../partials/section-links.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('registry-index')

export function render({site, planned}: TemplateData<RegistryIndexView>): string {
  const {keyCount, hives, commonest} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'Registry',
    description: `${counted(keyCount, 'registry key')} that the articles name, with their values, types and defaults.`,
    layout: 'list',
    body: html`${listHead(site, [], 'Registry', html`${counted(keyCount, 'key')} that articles name, with values, types and defaults`)}
${sectionLinks([
  ...hives.map(({name}) => ({id: hiveId(name), label: name})),
  ...(commonest.length > 0 ? [{id: 'named-most-often', label: 'Named most often'}] : [])
])}
${hives.map(
  (
    hive
  ) => html`<section class="group" id="${hiveId(hive.name)}"><h2><a href="${site.href(hive.address)}"><code>${hive.name}</code></a> <small>${counted(hive.totalCount, 'article')}</small></h2>
${valueList(site, hive.below.map(registryChoice))}</section>
`
)}${
  commonest.length > 0 &&
  html`<section class="group" id="named-most-often"><h2>Named most often</h2>
<ul class="plain rows">${commonest.map(
    ({
      address,
      path,
      totalCount
    }) => html`<li><a href="${site.href(address)}"><code>${registryPath(path)}</code></a> <span>${count(totalCount)}</span></li>
`
  )}</ul></section>`
}`
  })
}

function hiveId(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
