import type {FacetValue} from '../../src/site/facet.ts'
import {html} from '../html.ts'
import type {Choice} from './value-list.ts'

/** A value that is printed as code. */
export function codeChoice({address, name, articleCount}: FacetValue): Choice {
  return {address, label: html`<code>${name}</code>`, count: articleCount}
}
