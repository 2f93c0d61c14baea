import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'

export const data = paginate('query')

export function render({site, planned}: TemplateData<null>): string {
  return page(site, {
    address: planned.address,
    title: 'SQL',
    description: 'Query the whole dataset with SQL, in the browser.',
    layout: 'list',
    body: html`${listHead(site, [], 'SQL', 'The whole dataset, as tables')}
<div id="query"></div>
<p>The dataset is one SQLite file: <a href="${site.href('/data/kb.sqlite')}">kb.sqlite</a>. On the command line, <code>kbatlas query</code> asks it.</p>`
  })
}
