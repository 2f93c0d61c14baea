/** Decode the HTML entities of a title: the archive escaped titles, and only titles, that way (Q10022, Q65392 for `{ {`). */
export function decodeEntities(text: string): string {
  if (!text.includes('&') && !text.includes('{ {') && !text.includes('} }')) return text
  return text
    .replaceAll('{ {', '{{')
    .replaceAll('} }', '}}')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(quot|amp|lt|gt|apos|nbsp));/gi, (whole, decimal, hexadecimal, name) => {
      if (name) return named[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole
    })
}

const named: Record<string, string> = {quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' '}
