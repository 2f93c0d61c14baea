import type {RegistryLink} from '../../src/site/pages/registry-key.ts'
import {html} from '../html.ts'
import type {Choice} from './value-list.ts'

/** A key to step down to. */
export function registryChoice({address, name, totalCount}: RegistryLink): Choice {
  return {address, label: html`<code>${name}</code>`, count: totalCount}
}
