import {LinkFault} from '../fault.ts'

/**
 * The path that an FTP address names, as bytes in Latin-1: that is how it goes over the wire.
 *
 * *Errors*: throws `LinkFault` when it would break out of its command.
 */
export function ftpPath(url: URL): {path: string; isDirectory: boolean} {
  const bytes = percentDecode(url.pathname.replace(/;type=[aid]$/i, '')).replace(/^\/+/, '/')
  if (/[\r\n\0]/.test(bytes)) throw new LinkFault('invalid-address', 'its path holds a line break')
  const path = bytes.length > 1 ? bytes.replace(/\/+$/, '') : bytes
  return {path: path || '/', isDirectory: bytes.endsWith('/') || bytes === ''}
}

/** The directory that a path stands in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function percentDecode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
