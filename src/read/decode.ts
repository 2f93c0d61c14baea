import {isAscii, isUtf8} from 'node:buffer'
import type {ArticleFacts} from './article-file.ts'

/** How many bytes are looked at to tell text from binary data. */
export const SAMPLE_BYTES = 65_536

/** More control bytes than one in this many make a file binary: text has none, compressed data one in ten. */
const TEXT_BYTES_PER_CONTROL_BYTE = 50

/**
 * Decode the bytes of a text file: UTF-8 where they are valid UTF-8, else Windows-1252, which accepts every byte.
 * A byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): {text: string; encoding: ArticleFacts['encoding']} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isAscii(buffer)) return {text: buffer.toString('latin1'), encoding: 'utf-8'}
  if (isUtf8(buffer)) return {text: buffer.toString('utf8', hasByteOrderMark(buffer) ? 3 : 0), encoding: 'utf-8'}
  return {text: decodeWindows1252(buffer), encoding: 'windows-1252'}
}

/** Whether the bytes are no text: pictures, programs and archives are full of control bytes, UTF-16 of zeros. */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES)
  let controlBytes = 0
  for (let index = 0; index < length; index++) controlBytes += isControlByte[bytes[index] as number] as number
  return controlBytes * TEXT_BYTES_PER_CONTROL_BYTE > length
}

/** Tab, line feed, form feed, carriage return, DOS end of file and escape occur in old texts. */
const isControlByte = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 0x20 && ![9, 10, 12, 13, 0x1a, 0x1b].includes(byte) ? 1 : 0
)

function hasByteOrderMark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
}

/** What Windows-1252 has where Latin-1 has control characters; a blank stands for the five bytes that it leaves open. */
const windows1252From80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Not `TextDecoder`: in several releases of Node it decodes Windows-1252 as Latin-1. */
function decodeWindows1252(buffer: Buffer): string {
  return buffer.toString('latin1').replace(/[\x80-\x9f]/g, (control) => {
    const character = windows1252From80[control.charCodeAt(0) - 0x80] as string
    return character === ' ' ? control : character
  })
}
