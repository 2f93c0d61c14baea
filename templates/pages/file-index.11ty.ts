import type {FileIndexView} from '../../src/site/pages/file-index.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {fileChoice} from '../partials/file-choice.ts'
import {fileLetters} from '../partials/file-letters.ts'
import {letters as letterLinks} from '../partials/letters.ts'
import {listHead} from '../partials/list-head.ts'
import {counted} from '../partials/number.ts'
import {values} from '../partials/value-list.ts'

export const data = paginate('file-index')

export function render({site, planned}: TemplateData<FileIndexView>): string {
  const {fileCount, letters, commonest} = planned.view()
  return page(site, {
    address: planned.address,
    title: 'Files',
    description: `${counted(fileCount, 'file')} with their versions, dates and sizes, as the articles list them.`,
    layout: 'list',
    body: html`${listHead(site, [], 'Files', html`${counted(fileCount, 'file name')} · versions, dates and sizes as articles list them`)}
${letterLinks(site, fileLetters(letters))}
<section class="group"><h2>Listed most often</h2>
${values(site, commonest.map(fileChoice))}</section>`
  })
}
