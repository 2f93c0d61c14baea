import type {Page} from '../src/site/page-kind.ts'
import type {Site} from '../src/site/site.ts'

/** What Eleventy hands to a template. */
export interface TemplateData<View> {
  site: Site
  page: unknown
  planned: Page<View>
}

/** Eleventy's data for a template that prints each planned page of a kind. */
export function paginate(kind: string) {
  return {
    pagination: {data: `pages.${kind}`, size: 1, alias: 'planned'},
    permalink: ({planned}: TemplateData<unknown>) => planned.address,
    eleventyExcludeFromCollections: true
  }
}
