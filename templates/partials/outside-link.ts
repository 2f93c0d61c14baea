import {safeAddress} from '../../src/render/safe-address.ts'
import {type Html, html} from '../html.ts'

/** A link to an address that an article or a result prints; its text alone where no browser should follow it. */
export function outsideLink(url: string, text: string, className?: 'long'): Html {
  const href = safeAddress(url)
  if (href === null) return html`${text}`
  return html`<a${className && html` class="${className}"`} href="${href}" rel="nofollow">${text}</a>`
}

/** The host of an address, as a short text for its link. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? url
}
