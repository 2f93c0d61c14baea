import type {ArticleRecord} from '../../../src/fields/index.ts'
import {type Hole, type Html, html} from '../../html.ts'
import {fact} from '../fact.ts'

/** Products, versions and machines that the article is about. */
export function appliesTo({appliesTo, versions, operatingSystems, hardware}: ArticleRecord): Hole {
  const products = appliesTo.map(
    ({product, versions, platforms}) =>
      html`<li>${product}${versions.length > 0 && html` <b>${versions.join(', ')}</b>`}${platforms.length > 0 && html`<br><small>with ${platforms.join(', ')}</small>`}</li>
`
  )
  const stated = versions.map(({platform, versions}) =>
    [platform, versions.join(', ')].filter((part) => part !== null && part !== '').join(' ')
  )
  const rest = [row('Versions', stated), row('Systems', operatingSystems), row('Hardware', hardware)]
  if (products.length === 0 && rest.every((part) => part === null)) return null
  return fact(
    'applies-to',
    'Applies to',
    html`${
      products.length > 0 &&
      html`<ul class="plain">
${products}</ul>`
    }<dl class="short">${rest}</dl>`
  )
}

function row(label: string, values: string[]): Html | null {
  return values.length === 0 ? null : html`<div><dt>${label}</dt><dd>${values.join('; ')}</dd></div>`
}
