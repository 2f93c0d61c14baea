import type {AboutView} from '../../src/site/pages/about.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {day} from '../partials/date.ts'
import {listHead} from '../partials/list-head.ts'
import {count, counted} from '../partials/number.ts'

export const data = paginate('about')

export function render({site, planned}: TemplateData<AboutView>): string {
  const {articleCount, from, to, undatedCount, missingCount, diagnostics, formats} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'About the data',
    description: 'What these articles are, what was extracted from them, and what they cannot say.',
    layout: 'list',
    body: html`${listHead(site, [], 'About the data', 'What this is, and where it ends')}
<div class="prose">
<p>This site shows ${counted(articleCount, 'article')}${from && to && html`, last edited between ${day(from)} and ${day(to)}`}. Each was read as plain text; headings, lists, tables, registry keys, files, downloads, error codes and references were recognised in it and stand both on its page and in the dataset.</p>
<h2>What to keep in mind</h2>
<ul>
<li>The articles are an archive. Nobody maintains them; advice, addresses and telephone numbers may be long obsolete.</li>
<li>The date of an article is that of its last edit, often years after its writing.${undatedCount > 0 && ` ${counted(undatedCount, 'article')} state${undatedCount === 1 ? 's' : ''} no date.`}</li>
<li>${missingCount > 0 ? html`Articles here refer to ${counted(missingCount, 'article')} that this collection does not hold; those are named, not linked.` : 'Every article that is referred to is here.'}</li>
<li>What was extracted is what the text says: a value that would have to be guessed is left out. The original text stands on each page for comparison.</li>
<li>Text of the archived Microsoft Knowledge Base is © Microsoft Corporation, kept here for reference.</li>
</ul>
<h2>Data</h2>
<ul>
<li><a href="${site.href('/data/kb.sqlite')}">kb.sqlite</a>: everything, for any tool that opens SQLite</li>
<li><a href="${site.href('/data/articles.ndjson.gz')}">articles.ndjson.gz</a>: all records, one a line</li>
<li><a href="${site.href('/data/record.schema.json')}">record.schema.json</a>: what a record is</li>
<li><a href="${site.href('/data/manifest.json')}">manifest.json</a>: sizes and digests of these files</li>
</ul>
<h2>Sources</h2>
<table class="wide"><thead><tr><th scope="col">Layout of the source</th><th scope="col">Articles</th></tr></thead><tbody>
${formats.map(
  ({format, count: number}) => html`<tr><td>${format}</td><td>${count(number)}</td></tr>
`
)}</tbody></table>
${
  diagnostics.length > 0 &&
  html`<h2>What could not be trusted</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Diagnostics"><table class="wide"><thead><tr><th scope="col">Rule</th><th scope="col">What was done</th><th scope="col">Times</th></tr></thead><tbody>
${diagnostics.map(
  ({
    ruleId,
    note,
    count: number
  }) => html`<tr><td><code>${ruleId}</code></td><td>${note}</td><td>${count(number)}</td></tr>
`
)}</tbody></table></div>`
}
</div>`
  })
}
