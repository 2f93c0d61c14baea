import {contentPolicy} from '../content-policy.ts'
import type {Site} from '../site.ts'

/**
 * The `_headers` file that several static hosts read.
 *
 * It says what `<meta>` cannot, such as who may frame a page. Policies of both add up, so the one here leaves WebAssembly
 * to the pages and to the worker, which has no `<meta>` of its own.
 */
export function headers(site: Site): string {
  return `${site.href('/')}*
  Content-Security-Policy: ${contentPolicy(true)};frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${site.href('/assets/')}*
  Cache-Control: public, max-age=31536000, immutable
`
}
