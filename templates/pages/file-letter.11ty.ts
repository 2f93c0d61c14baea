import {address} from '../../src/site/address.ts'
import type {FileLetterView} from '../../src/site/pages/file-index.ts'
import {html} from '../html.ts'
import {page} from '../layouts/page.ts'
import {paginate, type TemplateData} from '../paginate.ts'
import {fileChoice} from '../partials/file-choice.ts'
import {fileLetters} from '../partials/file-letters.ts'
import {letterLabel, letters as letterLinks} from '../partials/letters.ts'
import {listHead} from '../partials/list-head.ts'
import {counted} from '../partials/number.ts'
import {pagePlace, pager} from '../partials/pager.ts'
import {valueList} from '../partials/value-list.ts'

export const data = paginate('file-letter')

export function render({site, planned}: TemplateData<FileLetterView>): string {
  const view = planned.view()
  const {letter, letters, files, pageNumber} = view
  const ofPages = pageNumber > 1 ? `, page ${pageNumber}` : ''
  const title = `Files ${letterLabel(letter.letter)}`
  return page(site, {
    address: planned.address,
    title: title + ofPages,
    description: `${counted(letter.fileCount, 'file')} under ${letterLabel(letter.letter)}${ofPages}.`,
    layout: 'list',
    body: html`${listHead(site, [{address: address.files, label: 'Files'}], title, html`${counted(letter.fileCount, 'file name')}${pagePlace(view)}`)}
${letterLinks(site, fileLetters(letters), letter.letter)}
${valueList(site, files.map(fileChoice), view.pageCount > 1)}
${pager(site, view)}`
  })
}
