import type {ArticleIndexView} from '../../src/site/pages/article-block.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {blockLabel} from '../partials/block-label.ts'
import {listHead} from '../partials/list-head.ts'
import {counted} from '../partials/number.ts'
import {values} from '../partials/value-list.ts'

export const data = paginate('article-index')

export function render({site, planned}: TemplateData<ArticleIndexView>): string {
  const {articleCount, blocks} = planned.view()
  const choices = blocks.map(({name, address, articleCount}) => ({
    address,
    label: blockLabel(name),
    count: articleCount
  }))
  return page(site, {
    address: planned.address,
    title: 'Articles by number',
    description: `All ${counted(articleCount, 'article')} by number.`,
    layout: 'list',
    body: html`${listHead(site, [], 'Articles by number', counted(articleCount, 'article'))}
${values(site, choices)}`
  })
}
