import type {FacetIndexView} from '../../src/site/pages/facet-index.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {facetIndex} from '../partials/facet-index.ts'

export const data = paginate('fix-index')

export function render({site, planned}: TemplateData<FacetIndexView>): string {
  return facetIndex(site, planned.view(), {
    address: planned.address,
    title: 'Fix lists',
    noun: ['release', 'releases'],
    about: 'what each release corrected'
  })
}
