import {isHtml} from './html.ts'

/** Marks that files begin with, as bytes in Latin-1. The first column is the kind. */
const marks = [
  ['executable', /^(?:MZ|ZM)/],
  ['dos-driver', /^\xff\xff\xff\xff/],
  ['zip', /^PK/],
  ['cabinet', /^MSCF/],
  ['installshield-cabinet', /^ISc\(/],
  ['ole', /^(?:\xd0\xcf\x11\xe0|\x0e\x11\xfc\x0d)/],
  ['pdf', /^(?:\s|\xef\xbb\xbf)*%PDF-/],
  ['gif', /^GIF8/],
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gzip', /^\x1f\x8b/],
  ['compress', /^\x1f[\x9d\xa0]/],
  ['rar', /^Rar!/],
  ['7z', /^7z\xbc\xaf/],
  ['arj', /^\x60\xea/],
  ['lzh', /^[\s\S]{2}-lh?[\dsdz]/],
  ['compressed', /^(?:SZDD|KWAJ|SZ \x88)/],
  ['chm', /^ITSF/],
  ['help', /^(?:\x3f\x5f\x03\x00|LN\x02\x00)/],
  ['rtf', /^\{\\rtf/],
  ['word', /^(?:\xdb\xa5|\x9b\xa5|\x31\xbe|\x32\xbe|\xfe\x37)/],
  ['excel', /^\x09[\x00\x02\x04\x08][\x04-\x10]\x00/],
  ['riff', /^RIFF/],
  ['midi', /^MThd/],
  ['flash', /^[FC]WS[\x01-\x20]/],
  ['bitmap', /^BM[\s\S]{4}\x00\x00/],
  ['icon', /^\x00\x00[\x01\x02]\x00/],
  ['font', /^(?:\x00\x01\x00\x00\x00|OTTO|true)/],
  ['postscript', /^%!/],
  ['utf-16', /^(?:\xff\xfe|\xfe\xff)/]
] as const

/** What the first bytes of a file can be. */
export type Kind = (typeof marks)[number][0] | 'html' | 'text'

const markOf = new Map<Kind, RegExp>(marks)

/** The marks stand in the first bytes, and what is no text shows soon. */
const markBytes = 64
const textBytes = 512

/**
 * Tell what kinds of file may begin with these bytes. A text that begins with `PK` may be a zip as well: both are named.
 *
 * *Shape*: at least the first 512 bytes, or the whole; empty when no kind is known to begin so.
 */
export function kindsOf(sample: Uint8Array): Kind[] {
  const kinds: readonly Kind[] = [...marks.map(([kind]) => kind), 'text', 'html']
  return kinds.filter((kind) => isOfKind(sample, kind))
}

/** Tell whether a file of that kind may begin with these bytes. */
export function isOfKind(sample: Uint8Array, kind: Kind): boolean {
  if (kind === 'text') return isText(sample)
  if (kind === 'html') return isHtml(sample)
  const head = sample.subarray(0, markBytes)
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return markOf.get(kind)?.test(text) ?? false
}

/** Whether there is nothing but printable bytes, blanks and line ends; bytes over 127 are letters of some code page. */
function isText(sample: Uint8Array): boolean {
  // A DOS text may end in the mark 0x1A; form feeds and escapes are common in manuals
  return sample
    .subarray(0, textBytes)
    .every((byte) => byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b)
}
