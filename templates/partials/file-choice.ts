import type {FileEntry} from '../../src/site/pages/file.ts'
import {html} from '../html.ts'
import type {Choice} from './value-list.ts'

/** A file name, with the times that articles list or offer it. */
export function fileChoice({address, name, versionCount, offerCount}: FileEntry): Choice {
  return {address, label: html`<code>${name}</code>`, count: versionCount + offerCount}
}
