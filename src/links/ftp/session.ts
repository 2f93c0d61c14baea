import {LinkFault} from '../fault.ts'
import {createSlots} from '../politeness/slots.ts'
import type {HostAddress} from '../safety/resolver.ts'
import type {Dialogue} from './dialogue.ts'
import {openDialogue} from './open.ts'

/** One control connection, that is used by one check at a time and opened again when the server closed it. */
export interface FtpSession {
  /**
   * Do something in the dialogue with the server, logged in anonymously.
   *
   * *Errors*: throws `LinkFault`; the reason of `signal` when that ends it.
   */
  use<T>(addresses: readonly HostAddress[], signal: AbortSignal, work: (dialogue: Dialogue) => Promise<T>): Promise<T>
  close(): void
}

/** Make the session with the server of an address; nothing is opened yet. */
export function createFtpSession(url: URL, timeoutMs: number): FtpSession {
  const turn = createSlots(1)
  let dialogue: Dialogue | undefined

  return {
    use: (addresses, signal, work) =>
      turn.run(async () => {
        signal.throwIfAborted()
        const onAbort = () => dialogue?.close()
        signal.addEventListener('abort', onAbort)
        try {
          return await useOnce(addresses, work)
        } catch (error) {
          signal.throwIfAborted()
          throw error
        } finally {
          signal.removeEventListener('abort', onAbort)
        }
      }),
    close: () => dialogue?.close()
  }

  async function useOnce<T>(addresses: readonly HostAddress[], work: (dialogue: Dialogue) => Promise<T>): Promise<T> {
    const kept = dialogue?.isOpen() ? dialogue : undefined
    if (kept) {
      try {
        return await work(kept)
      } catch (error) {
        // The server may have closed a connection that idled; only a fresh one tells
        if (!(error instanceof LinkFault) || kept.isOpen()) throw error
      }
    }
    dialogue = await openDialogue(url, addresses, timeoutMs)
    return work(dialogue)
  }
}
