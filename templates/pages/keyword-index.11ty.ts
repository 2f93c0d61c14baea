import {keywordLabel} from '../../src/site/keyword-label.ts'
import type {FacetIndexView} from '../../src/site/pages/facet-index.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetIndex} from '../partials/facet-index.ts'

export const data = paginate('keyword-index')

export function render({site, planned}: TemplateData<FacetIndexView>): string {
  return facetIndex(site, planned.view(), {
    address: planned.address,
    title: 'Keywords',
    noun: ['keyword', 'keywords'],
    about: 'as the archive files its articles',
    label: (name) => ({label: html`<code>${name}</code>`, note: keywordLabel(name)})
  })
}
