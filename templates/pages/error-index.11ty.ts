import type {ErrorIndexView} from '../../src/site/pages/error-index.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {codeChoice} from '../partials/code-choice.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'
import {sectionLinks} from '../partials/section-links.ts'
import {values} from '../partials/value-list.ts'

export const data = paginate('error-index')

export function render({site, planned}: TemplateData<ErrorIndexView>): string {
  const {codeCount, families} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'Error codes',
    description: `${counted(codeCount, 'error code')} and the articles that name them.`,
    layout: 'list',
    body: html`${listHead(site, [], 'Error codes', html`${counted(codeCount, 'code')} · stop codes, results, events, compilers`)}
${sectionLinks(families.map(({family}) => ({id: family.name, label: family.label})))}
${families.map(
  ({family, address, codeCount, commonest}) => html`<section class="group" id="${family.name}"><h2>${family.label}</h2>
<p class="about">${family.description}</p>
${values(site, commonest.map(codeChoice))}
${codeCount > commonest.length && html`<p><a href="${site.href(address)}">All ${count(codeCount)} codes</a></p>`}</section>
`
)}`
  })
}
