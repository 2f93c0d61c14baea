import {UsageError} from '../../diagnostics/usage-error.ts'

/** Ask `to` in place of what begins with `from`. */
export interface RewriteRule {
  from: string
  to: string
}

/**
 * Read a rule `FROM=TO`, both beginnings of addresses.
 *
 * *Shape*: `ftp://ftp.microsoft.com/=https://mirror.example.org/ftp.microsoft.com/`.
 * *Errors*: throws `UsageError`.
 */
export function parseRewrite(text: string): RewriteRule {
  // Addresses may hold the sign themselves; the one that counts stands before a scheme
  const [, from = '', to = ''] = /^(.+?)=([a-z][a-z0-9+.-]*:\/\/.+)$/i.exec(text.trim()) ?? []
  if (!URL.canParse(from) || !URL.canParse(to)) {
    throw new UsageError(`--rewrite is \`${text}\`, expected \`FROM=TO\` with two addresses.`)
  }
  return {from: new URL(from).href, to: new URL(to).href}
}

/** Read rules from a text, one a line; empty lines and those that begin with `#` are passed over. */
export function parseRewriteFile(text: string): RewriteRule[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseRewrite)
}

/** The address to ask in place of this one, by the first rule that fits; undefined when none does. */
export function rewrite(url: URL, rules: readonly RewriteRule[]): URL | undefined {
  for (const {from, to} of rules) {
    const rest = restAfter(url.href, from)
    if (rest === undefined) continue
    const address = to.replace(/\/$/, '') + rest
    if (URL.canParse(address)) return new URL(address)
  }
  return undefined
}

/** What follows the beginning; undefined when the address does not begin so, or goes on in the middle of a part. */
function restAfter(href: string, from: string): string | undefined {
  const beginning = from.replace(/\/$/, '')
  if (!href.startsWith(beginning)) return undefined
  const rest = href.slice(beginning.length)
  return rest === '' || rest.startsWith('/') || rest.startsWith('?') ? rest : undefined
}
