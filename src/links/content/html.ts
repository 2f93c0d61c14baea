/** What a page begins with, in the tags that the MIME sniffing standard looks for, and those that old pages began with. */
const opening =
  /^(?:<!doctype html|<(?:html|head|title|body|script|meta|frameset|iframe|h[1-6]|div|table|center|font|style|img|link|base|p|a|b|br|hr|ul|form|pre)[\s/>])/i

/**
 * Tell whether the bytes are a page, by themselves; with `isClaimed`, when the server calls them one, a single tag is
 * enough.
 */
export function isHtml(sample: Uint8Array, isClaimed = false): boolean {
  if (!isClaimed && !mayBePage(sample)) return false
  const text = htmlText(sample)
  if (text.includes('\0')) return false
  const start = text.replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>)+/, '')
  if (opening.test(start) || (start.startsWith('<') && /<html[\s>]/i.test(start.slice(0, 1024)))) return true
  return isClaimed && /<\/?[a-z][^<>]*>/i.test(text)
}

/** A page begins with a sign after blanks, or with the mark of an encoding; looking at one byte saves the rest. */
function mayBePage(sample: Uint8Array): boolean {
  const first = sample.find((byte) => byte > 0x20)
  return first === 0x3c || first === 0xef || first === 0xfe || first === 0xff
}

/** The bytes as text: UTF-16 where a mark says so, else UTF-8, whose faults do not matter here. */
export function htmlText(sample: Uint8Array): string {
  const [first, second] = sample
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(sample)
}

/** What is longer is no name. */
const maxNameLength = 400

/** The title and the first headings of a page, as plain text: what it says that it is. */
export function pageNames(text: string): string[] {
  const names = text.matchAll(/<(title|h[12])\b[^<>]*>([\s\S]*?)(?:<\/\1\s*>|$)/gi)
  return [...names]
    .slice(0, 4)
    .map(([, , name = '']) => plain(name.slice(0, maxNameLength)))
    .filter(Boolean)
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/&(?:apos|#0*39|rsquo|#8217);/gi, "'")
    .replace(/&(?:ndash|mdash|#821[12]);/gi, '–')
    .replace(/&(?:raquo|#187);/gi, '»')
    .replace(/\s+/g, ' ')
    .trim()
}
