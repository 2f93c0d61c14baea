/** Schemes that a link of an article may have; everything else can run code or reach into the reader's machine. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'news:', 'gopher:'])

/**
 * Normalize an address that an article prints for use in `href`.
 *
 * *Shape*: `http:\\www.advisor.com` → `http://www.advisor.com/`; null for `javascript:alert(1)`, for `http://<server>/`
 * and for what is no absolute address.
 */
export function safeAddress(printed: string): string | null {
  const url = URL.parse(printed)
  if (!url || !schemes.has(url.protocol)) return null
  const pathStart = url.href.indexOf(url.host) + url.host.length
  return url.href.slice(0, pathStart) + encodeRest(url.href.slice(pathStart))
}

/** The URL parser leaves some characters in a path that HTML does not allow in an address. */
function encodeRest(path: string): string {
  return path.replace(/[|[\]\\^`{}]|%(?![0-9A-Fa-f]{2})/g, (character) => encodeURIComponent(character))
}
