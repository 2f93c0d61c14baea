import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'
import {createGzip} from 'node:zlib'

/** Writes lines of JSON, compressed, without holding more of them than a buffer. */
export interface NdjsonWriter {
  /** Write one line; `json` has no line end. Wait for it before the next one. */
  write(json: string): Promise<void>
  close(): Promise<void>
}

/** Lines are handed to the compressor in pieces of about this many characters. */
const pieceLength = 1 << 18

/** The compressor works beside everything else, so some pieces may wait for it. */
const compression = {level: 4, writableHighWaterMark: 8 << 20}

/** Start a gzip file of JSON lines: UTF-8, `\n`, no byte order mark. The same lines give the same bytes. */
export function openNdjsonWriter(file: string): NdjsonWriter {
  const gzip = createGzip(compression)
  const output = gzip.pipe(createWriteStream(file))
  let piece = ''
  const flush = async (): Promise<void> => {
    const hasRoom = gzip.write(piece)
    piece = ''
    if (!hasRoom) await once(gzip, 'drain')
  }
  return {
    async write(json) {
      piece += `${json}\n`
      if (piece.length >= pieceLength) await flush()
    },
    async close() {
      await flush()
      gzip.end()
      await finished(output)
    }
  }
}
