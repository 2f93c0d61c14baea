import {once} from 'node:events'

/** Write results, and wait while the reader is slower than we are. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that has seen enough, as in `| head`, closes the pipe: nothing is left to do, and nothing went wrong. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
}

/** A message for the user; results go to standard output, everything else goes here. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
