import type {QueryView} from '../../src/site/pages/query.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {listHead} from '../partials/list-head.ts'

export const data = paginate('query')

export function render({site, planned}: TemplateData<QueryView>): string {
  const {queries} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'SQL',
    description: 'Query the whole dataset with SQL, in the browser.',
    layout: 'list',
    hasDatabase: true,
    head: html`<script type="module" src="${site.href(site.assets.query)}"></script>`,
    body: html`${listHead(site, [], 'SQL', 'The whole dataset as tables, queried in this browser')}
<div class="query">
<div>
<div id="editor"></div>
<p class="query-tools"><button id="run" type="button">Run</button> <button id="stop" type="button" disabled>Stop</button> <span id="status" role="status"></span> <small>Ctrl+Enter runs</small></p>
<div id="results"></div>
<noscript><p>Queries need JavaScript. The dataset is one SQLite file, <a href="${site.href('/data/kb.sqlite')}">kb.sqlite</a>, for any SQLite tool.</p></noscript>
</div>
<div class="query-side">
<h2>Ready-made queries</h2>
<ul class="plain named-queries">
${queries.map(
  ({description, sql}) => html`<li><a href="?sql=${encodeURIComponent(sql)}">${description}</a></li>
`
)}</ul>
<h2>Tables</h2>
<div id="schema"></div>
</div>
</div>
<pre class="query-example" hidden>${queries[0]?.sql}</pre>
<p class="about">The same tables are in one file, <a href="${site.href('/data/kb.sqlite')}">kb.sqlite</a>; on the command line <code>kbatlas query</code> asks it.</p>`
  })
}
