import {address} from '../../src/site/address.ts'
import type {ErrorFamilyView} from '../../src/site/pages/error-index.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {codeChoice} from '../partials/code-choice.ts'
import {listHead} from '../partials/list-head.ts'
import {counted} from '../partials/number.ts'
import {pagePlace, pager} from '../partials/pager.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('error-family')

export function render({site, planned}: TemplateData<ErrorFamilyView>): string {
  const view = planned.view()
  const {family, codeCount, values, pageNumber} = view
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  return page(site, {
    address: planned.address,
    title: family.label + ofPages,
    description: `${family.description}${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [{address: address.errors, label: 'Errors'}], family.label, html`${counted(codeCount, 'code')}${pagePlace(view)} · ${family.description}`)}
${valueList(site, values.map(codeChoice), view.pageCount > 1)}
${pager(site, view)}`
  })
}
