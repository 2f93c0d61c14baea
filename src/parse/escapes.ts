/** Text with its escapes decoded, and where each character stood; `map` has one entry more, the end. */
export interface Decoded {
  text: string
  map: number[]
}

/**
 * Decode what the archive's conversions made of characters beyond ASCII.
 *
 * *Shape*: `Windows NT<AE>` → `Windows NT®` (Q214803), `control[ASCII 146]s` → `control’s` (Q167526),
 * `[ASCII 179]` → `│` when the line has box characters of code page 437. Null when there is nothing to decode.
 * A line that also holds byte escapes of plain ASCII, such as `<1C><20>`, is a dump of bytes and stays (Q139410).
 */
export function decodeEscapes(raw: string): Decoded | null {
  if (!raw.includes('<') && !raw.includes('[A') && !raw.includes('\x7f') && !raw.includes('\u00a0')) return null
  let text = ''
  const map: number[] = []
  let last = 0
  const isDump = plainByte.test(raw)
  escapes.lastIndex = 0
  for (let match = escapes.exec(raw); match; match = escapes.exec(raw)) {
    const character = characterOf(match, isDump)
    if (character === null) continue
    for (let at = last; at < match.index; at++) map.push(at)
    text += raw.slice(last, match.index) + character
    for (let count = character.length; count > 0; count--) map.push(match.index)
    last = match.index + match[0].length
  }
  if (last === 0) return null
  for (let at = last; at <= raw.length; at++) map.push(at)
  return {text: text + raw.slice(last), map}
}

/** `<80>`–`<FF>` without the tag `<DD>` (Q308175), and `<7F>`, or `[ASCII 128]`–`[ASCII 255]`. */
const escapes = /<(7F|(?!DD)[89A-F][0-9A-F])>|\[ASCII (\d{3})\]|[\x7F\u00A0]/g

/** Whether a source has any escape at all; most have none. */
export function hasEscapes(source: string): boolean {
  return source.includes('\x7F') || source.includes('\u00A0') || source.includes('[ASCII') || hasByteEscape(source)
}

/** From sign to sign: of a megabyte of text few characters are looked at. */
function hasByteEscape(source: string): boolean {
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1))
    if (source.charCodeAt(at + 3) === 62 && byteEscape.test(source.slice(at, at + 4))) return true
  return false
}

const byteEscape = /<[789A-F][0-9A-F]>/
/** A byte escape of plain ASCII or of a control byte: the line shows bytes, it does not hide characters. */
const plainByte = /<[0-6][0-9A-F]>|<7[0-9A-E]>|<[89A-F][0-9A-F]><?[0-9A-F]{2}>?<[0-7][0-9A-F]>/

/** The text form has the bytes themselves: a delete says nothing, a no-break space is a blank (Q120919.TXT, Q258495.TXT). */
function characterOf(match: RegExpExecArray, isDump: boolean): string | null {
  if (match[1]) return isDump ? null : byteCharacter(match[1])
  if (match[2]) return numberedCharacter(Number(match[2]))
  return match[0] === '\x7f' ? '' : ' '
}

const windows1252 = new TextDecoder('windows-1252')
const cp437Boxes = '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀'

function byteCharacter(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16)
  if (code === 0x7f) return ''
  return plainCharacter(windows1252.decode(Uint8Array.of(code)))
}

/** Lines and corners are boxes of code page 437 (`[ASCII 179]`, `[ASCII 196]`), everything else Windows-1252. */
function numberedCharacter(code: number): string | null {
  if (code > 255 || code < 128) return null
  const box = cp437Boxes[code - 176]
  if (box && boxCodes.has(code)) return box
  return plainCharacter(windows1252.decode(Uint8Array.of(code)))
}

/** Single lines of code page 437; 174, 169, 176 and the like are Windows-1252 in the archive. */
const boxCodes = new Set([179, 180, 191, 192, 193, 194, 195, 196, 197, 217, 218])

/** A no-break space is a blank to every reader of this text. */
function plainCharacter(character: string): string {
  return character === '\u00a0' ? ' ' : character
}
