import {type Fault, LinkFault} from './fault.ts'

/** The schemes that can be checked, as `URL` prints them. */
export const checkedSchemes: readonly string[] = ['http:', 'https:', 'ftp:']

/**
 * Read an address as it is printed in an article.
 *
 * The fragment and the credentials are taken off: the one is never sent, the others never should be.
 * *Errors*: throws `LinkFault`: `invalid-address`, `other-scheme`.
 */
export function parseAddress(text: string): URL {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new LinkFault('invalid-address', `\`${shorten(text)}\``)
  }
  if (!checkedSchemes.includes(url.protocol)) throw new LinkFault('other-scheme', url.protocol)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}

/** As `parseAddress`, with the fault as a value. */
export function tryAddress(text: string): {url: URL; fault?: never} | {url?: never; fault: Fault} {
  try {
    return {url: parseAddress(text)}
  } catch (error) {
    if (error instanceof LinkFault) return {fault: error.fault}
    throw error
  }
}

/** The last part of the path, decoded; empty for a directory. */
export function lastSegment(url: URL): string {
  return decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1).replace(/;type=[aid]$/i, ''))
}

/** Undo percent-encoding where it can be undone. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
