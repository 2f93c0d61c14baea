import type {ArticleRecord} from '../../../src/fields/index.ts'
import {address} from '../../../src/site/address.ts'
import type {Site} from '../../../src/site/site.ts'
import {type Hole, type Html, html} from '../../html.ts'
import {fact} from '../fact.ts'
import {registryPath} from '../registry-path.ts'

type RegistryKey = ArticleRecord['registry'][number]

/** Registry keys with the values under each; the page's script adds what copies them. */
export function registry(site: Site, {registry}: ArticleRecord): Hole {
  if (registry.length === 0) return null
  return fact(
    'registry',
    'Registry',
    registry.map((key) => keyWithValues(site, key))
  )
}

function keyWithValues(site: Site, {key, values}: RegistryKey): Html {
  return html`<div class="key"><p><a href="${site.href(address.registryKey(key))}"><code>${registryPath(key)}</code></a></p>
${
  values.length > 0 &&
  html`<dl>${values.map(value)}</dl>
`
}<p class="tools"><button type="button" data-copy="key">Copy key</button>${values.some(({data}) => data !== null) && html` <button type="button" data-copy="reg">Copy as .reg</button>`}</p></div>
`
}

function value({name, type, data, default: standard}: RegistryKey['values'][number]): Html {
  return html`<div><dt><code>${name}</code></dt><dd class="type">${type ?? 'no type stated'}</dd>${data !== null && html`<dd>set to <code class="data">${data}</code></dd>`}${standard !== null && html`<dd>default <code>${standard}</code></dd>`}</div>`
}
