import {once} from 'node:events'
import {printable} from './printable.ts'

/**
 * Write results, and wait while the reader is slower than we are. A terminal gets them without what would control it; a
 * file or another program gets every byte.
 */
export async function writeOut(text: string): Promise<void> {
  await writeStyled(process.stdout.isTTY ? printable(text) : text)
}

/** Write results with styles of our own, where what articles say has been made printable before. */
export async function writeStyled(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * A reader that has seen enough, as in `| head`, closes the pipe: nothing is left to do, and nothing went wrong. When it
 * is the messages that nobody reads any more, the work goes on.
 */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** A message for the user; results go to standard output, everything else goes here. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`)
}
