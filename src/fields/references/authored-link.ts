/**
 * Id of the article that a link of authored Markdown points to, or null.
 *
 * *Shape*: an id (`Q900003`), a permalink (`/kb/900/Q900003/`) or a file (`../kb/900/Q900003/README.md`, `searching.md#words`).
 */
export function authoredLink(url: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(url)) return null
  const parts = url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const last = parts.at(-1) ?? ''
  if (/^(?:readme|index)\.(?:md|html)$/i.test(last)) return article(parts.at(-2))
  const file = /^(.+)\.(?:md|markdown|txt)$/i.exec(last)
  if (file) return article(file[1])
  if (url.startsWith('/')) return parts[0] === 'kb' && parts.length > 1 ? article(last) : null
  return parts.length === 1 && !/\.[a-z]\w{1,4}$/i.test(last) ? article(last) : null
}

function article(name: string | undefined): string | null {
  return name !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? name : null
}
