import {address} from '../../src/site/address.ts'
import type {Site} from '../../src/site/site.ts'
import {type Html, html} from '../html.ts'

/** The foot of every page: what readers must know of the articles. */
export function footer(site: Site): Html {
  return html`<footer class="foot">
<p>These articles are an archive: no longer maintained, dated by their last edit. Advice, addresses and telephone numbers in them may be obsolete. <a href="${site.href(address.about)}">About the data</a></p>
</footer>`
}
