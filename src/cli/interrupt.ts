import {exitCodes} from './exit-codes.ts'

/** The user pressed Ctrl+C. */
export class Interrupt extends Error {
  override name = 'Interrupt'
}

/**
 * A signal that the first Ctrl+C aborts, so that the command can leave no half-written file behind; the second one ends
 * the process at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new Interrupt('Interrupted'))
  })
  return controller.signal
}
