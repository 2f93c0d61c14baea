import {createHash, randomBytes} from 'node:crypto'
import {contentOf} from './content/content.ts'
import {extensionOf} from './content/extensions.ts'
import type {Answer} from './evidence.ts'

/**
 * Boil an answer down to what two answers of one catch-all have in common; null when it claims no success.
 *
 * In a page, what changes from one request to the next is taken out: the path that was asked, and numbers.
 */
export function fingerprint(answer: Answer, url: URL): string | null {
  const {status, sample} = answer
  if (answer.scheme !== 'http' || status < 200 || status >= 300 || !sample || sample.length === 0) return null
  const hash = createHash('sha256')
  const content = contentOf(answer)
  if (content?.isPage) hash.update(withoutChange(content.text, url))
  else hash.update(sample).update(String(answer.contentLength))
  return hash.digest('base64')
}

function withoutChange(html: string, {pathname, search}: URL): string {
  const name = pathname.split('/').findLast(Boolean) ?? ''
  const changing = [pathname + search, pathname, encodeURIComponent(pathname), name].filter((part) => part.length > 3)
  return changing
    .reduce((text, part) => text.replaceAll(part, ''), html)
    .replace(/[0-9a-f]+/gi, (run) => (/\d/.test(run) ? '0' : run))
}

/**
 * An address beside this one that cannot exist: the last part of the path is made up, its ending stays.
 *
 * *Shape*: `http://host/a/b.asp?id=1` gives `http://host/a/kbatlas-5f2c….asp`; null for the root, beside which is nothing.
 */
export function randomSibling(url: URL): URL | null {
  const parts = url.pathname.split('/')
  const at = parts.findLastIndex(Boolean)
  if (at < 0) return null
  const extension = extensionOf(parts[at] ?? '')
  parts[at] = `kbatlas-${randomBytes(8).toString('hex')}${extension && `.${extension}`}`
  const sibling = new URL(url)
  sibling.pathname = parts.join('/')
  sibling.search = ''
  return sibling
}

/** Under this name the answer for a random sibling is remembered: the same for all addresses in a directory. */
export function siblingKey(url: URL): string {
  const parts = url.pathname.split('/')
  const at = parts.findLastIndex(Boolean)
  const extension = extensionOf(parts[at] ?? '')
  return `${url.origin}${parts.slice(0, at).join('/')}/*.${extension}${url.pathname.endsWith('/') ? '/' : ''}`
}
