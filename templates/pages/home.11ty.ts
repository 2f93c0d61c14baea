import type {HomeView} from '../../src/site/pages/home.ts'
import {html} from '../html.ts'
import {paginate, type TemplateData} from '../paginate.ts'

export const data = paginate('home')

export function render({site, planned}: TemplateData<HomeView>): string {
  return html`<h1>${site.title}</h1>${planned.view().articleCount}`.toString()
}
