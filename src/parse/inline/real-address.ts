/**
 * Whether an address is meant as a real one, not as a pattern for the reader's own.
 *
 * *Shape*: `http://www.microsoft.com/ntserver/` is; `http://servername/scripts/`, `http://localhost`, `http://127.0.0.1`,
 * `http://www.yourdomain.com` and `http://username:password@host` are not. A host needs a dot and a known top level.
 */
export function isRealAddress(address: string): boolean {
  const parts = /^[a-z]+:\/\/([^/?#\\]*)(.*)$/is.exec(address)
  if (!parts) return false
  const [, authority = '', rest = ''] = parts
  const host = authority.replace(/:\d*$/, '').toLowerCase()
  if (placeholder.test(rest)) return false
  if (fourNumbers.test(host)) return !privateNumbers.test(host)
  if (!hostName.test(host) || !topLevel.test(host)) return false
  const labels = host.split('.')
  const ownName = labels.at(-2) ?? ''
  return !standIn.test(ownName) && !labels.slice(0, -1).some((label) => ownStandIn.test(label))
}

const hostName = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/
/** The general domains of the archive's years, countries, and the longer ones of today; after `www.` a misprint counts too (Q172015). */
const topLevel =
  /\.(?:com|net|org|edu|gov|mil|int|info|biz|arpa|[a-z]{2}|(?!(?:local|localdomain|internal|test|invalid)$)[a-z]{4,})$|^(?:www|ftp)\..*\.[a-z]{3}$/
const fourNumbers = /^\d{1,3}(?:\.\d{1,3}){3}$/
const privateNumbers = /^(?:0|10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|123\.45)\./
/** `%path%`, `[name]`. */
const placeholder = /%[a-z_]{2,}%|[[\]{}]/i

const things =
  '(?:domain|company|corp|organization|server|web-?server|ftp-?server|web|host|site|web-?site|machine|computer|isp|proxy|name|store|business|iis|network|address|site-?name|domain-?name|server-?name|web-?server-?name|host-?name|machine-?name|computer-?name|web-?site-?name)'
/** Names of nobody, as the name that somebody registered: `www.domain.com`, `www.company1.com`. */
const standIn = new RegExp(`^(?:${things}\\d*|example\\w*|x{3,}|foo|bar|widgets?|contoso|fabrikam|adatum|acme)$`)
/** Names of the reader's own, or of nobody, in any place: `myserver.mycompany.com`, `example.microsoft.com`. */
const ownStandIn = new RegExp(
  `^(?:example\\w*|widgets|localhost|x{3,}|y{3,}|fqdn|(?:my|your|our|some|any)[-_]?${things}\\d*|(?:web-?|ca-?)?(?:server|domain|host|machine|computer|site)[-_]?name|ca-?server)$`
)
