import {exitCodes} from './exit-codes.ts'

/** The user pressed Ctrl+C. */
export class Interrupt extends Error {
  override name = 'Interrupt'
}

const controller = new AbortController()
let isTaken = false

/**
 * The signal that the first Ctrl+C aborts. Who takes it ends by itself, and leaves no half-written file behind; before
 * that, and at the second Ctrl+C, the process ends at once.
 */
export function interruptSignal(): AbortSignal {
  isTaken = true
  return controller.signal
}

/** Let Ctrl+C end the command with the exit code for it. */
export function listenForInterrupt(): void {
  process.on('SIGINT', () => {
    if (!isTaken || controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new Interrupt('Interrupted'))
  })
}
