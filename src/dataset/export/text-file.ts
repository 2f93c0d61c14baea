import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'

/** Writes a text file in pieces, and waits while the disk is slower. */
export interface TextFile {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Characters that are gathered before they are written. */
const pieceLength = 1 << 18

/** Start a file, in place of an older one. */
export function createTextFile(file: string): TextFile {
  const stream = createWriteStream(file)
  let piece = ''
  const flush = async (): Promise<void> => {
    const hasRoom = stream.write(piece)
    piece = ''
    if (!hasRoom) await once(stream, 'drain')
  }
  return {
    async write(text) {
      piece += text
      if (piece.length >= pieceLength) await flush()
    },
    async close() {
      stream.end(piece)
      await finished(stream)
    }
  }
}
