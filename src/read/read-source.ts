import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {isBinary, SAMPLE_BYTES} from './decode.ts'
import type {Source} from './discover.ts'
import {type ReadOutcome, readArticle, skip} from './read-article.ts'

/**
 * Read one discovered source from the file system, or from the bytes that came with it.
 *
 * *Errors*: never throws; a file that cannot be read is skipped with `unreadable-file`.
 */
export function readSource(source: Source): ReadOutcome {
  let bytes: Uint8Array | null
  try {
    bytes = source.bytes ?? readText(source.location)
  } catch (error) {
    return skip(source, 'unreadable-file', {cause: error instanceof Error ? error.message : String(error)})
  }
  return bytes ? readArticle(bytes, source) : skip(source, 'binary-file')
}

/** Most articles fit in it, so that a file costs one read and no allocation. */
const beginning = Buffer.allocUnsafe(SAMPLE_BYTES)

/**
 * The bytes of a file, valid until the next call; null when its beginning shows that it is no text, so that a disk image
 * beside the articles is not read whole.
 */
function readText(location: string): Uint8Array | null {
  const descriptor = openSync(location, 'r')
  try {
    let length = 0
    while (length < SAMPLE_BYTES) {
      const count = readSync(descriptor, beginning, length, SAMPLE_BYTES - length, null)
      if (count === 0) return beginning.subarray(0, length)
      length += count
    }
    return isBinary(beginning) ? null : Buffer.concat([beginning, readFileSync(descriptor)])
  } finally {
    closeSync(descriptor)
  }
}
