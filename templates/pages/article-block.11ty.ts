import {address} from '../../src/site/address.ts'
import type {ArticleBlockView} from '../../src/site/pages/article-block.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {blockLabel} from '../partials/block-label.ts'
import {facetPage} from '../partials/facet-page.ts'

export const data = paginate('article-block')

export function render({site, planned}: TemplateData<ArticleBlockView>): string {
  const view = planned.view()
  const {name, articleCount} = view.block
  const value = {address: view.list, name, spellings: [name], articleCount}
  return facetPage(
    site,
    {...view, value},
    {
      address: planned.address,
      title: blockLabel(name),
      heading: blockLabel(name),
      crumbs: [{address: address.articles, label: 'Articles'}]
    }
  )
}
