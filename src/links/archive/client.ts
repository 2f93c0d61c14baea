import {setTimeout as wait} from 'node:timers/promises'
import {LinkFault} from '../fault.ts'
import {parseRetryAfter, retryAfterCap} from '../politeness/retry-after.ts'
import {createRateLimit} from './rate-limit.ts'

/** Larger answers are not taken, in bytes. */
const maxBytes = 32 * 1024 * 1024

export interface ArchiveClientOptions {
  perMinute: number
  timeoutMs: number
  userAgent: string
  signal: AbortSignal
}

/** Asks an archive, one request after the other, no more than so many a minute. */
export interface ArchiveClient {
  /**
   * Get JSON; undefined when the answer is empty. A busy archive is asked a second time.
   *
   * *Errors*: throws `LinkFault`; the reason of the signal.
   */
  getJson(url: URL): Promise<unknown>
}

/** Make the client. The archive is named by the user, so its address is not judged. */
export function createArchiveClient(options: ArchiveClientOptions): ArchiveClient {
  const {signal, timeoutMs, userAgent} = options
  const limit = createRateLimit(options.perMinute)
  return {
    async getJson(url) {
      const first = await ask(url)
      if (first.status !== 429 && first.status !== 503) return read(first)
      await first.body?.cancel()
      const pause = parseRetryAfter(first.headers.get('retry-after') ?? undefined, Date.now()) ?? 2_000
      await wait(Math.min(pause, retryAfterCap(timeoutMs)), undefined, {signal})
      return read(await ask(url))
    }
  }

  async function ask(url: URL): Promise<Response> {
    await limit.turn(signal)
    try {
      return await fetch(url, {
        headers: {'User-Agent': userAgent, Accept: 'application/json'},
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      })
    } catch (error) {
      throw toFault(error)
    }
  }

  async function read(response: Response): Promise<unknown> {
    if (!response.ok) {
      await response.body?.cancel()
      throw new LinkFault('protocol', `the archive answers ${response.status}`, response.status)
    }
    const chunks: Uint8Array[] = []
    let size = 0
    try {
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk)
        size += chunk.length
        if (size > maxBytes) throw new LinkFault('protocol', 'the archive sends too much')
      }
      const text = Buffer.concat(chunks).toString().trim()
      return text === '' ? undefined : JSON.parse(text)
    } catch (error) {
      throw toFault(error)
    }
  }

  function toFault(error: unknown): unknown {
    if (signal.aborted) return signal.reason
    return error instanceof LinkFault ? error : new LinkFault('protocol', `no answer from the archive (${error})`)
  }
}
