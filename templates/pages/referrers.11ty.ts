import type {ReferrersView} from '../../src/site/pages/referrers.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('referrers')

export function render({site, planned}: TemplateData<ReferrersView>): string {
  const view = planned.view()
  const {id, title, permalink} = view.article
  const value = {address: view.list, name: id, spellings: [id], articleCount: view.referrerCount}
  return facetPage(
    site,
    {...view, value},
    {
      address: planned.address,
      title: `Articles that refer to ${id}`,
      heading: html`Articles that refer to ${id}`,
      crumbs: [{address: permalink, label: `${id} ${title}`}]
    }
  )
}
