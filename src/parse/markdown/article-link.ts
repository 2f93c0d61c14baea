/**
 * Find the article that a link of authored Markdown points to, by its id, file or permalink.
 *
 * *Shape*: `Q900003`, `/kb/900/Q900003/`, `../kb/900/Q900003/README.md` and `searching.md#words` give `Q900003` and
 * `searching`; null for an address with a scheme, an anchor, and what is no article.
 */
export function linkedArticle(url: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(url)) return null
  const parts = url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => !/^\.{0,2}$/.test(part))
  const last = parts.at(-1) ?? ''
  if (/^(?:readme|index)\.(?:md|html)$/i.test(last)) return idOf(parts.at(-2))
  const file = /^(.+)\.(?:md|markdown|txt)$/i.exec(last)
  if (file) return idOf(file[1])
  if (url.startsWith('/')) return parts[0] === 'kb' && parts.length > 1 ? idOf(last) : null
  // A bare word is an id; a bare file name is something that lies beside the article.
  return parts.length === 1 && !/\.[a-z]\w{1,4}$/i.test(last) ? idOf(last) : null
}

function idOf(name: string | undefined): string | null {
  return name !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? name : null
}
