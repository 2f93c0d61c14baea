import {LinkFault} from '../fault.ts'
import type {ArchivedCopy} from '../result.ts'
import {findAvailable} from './available.ts'
import {type Capture, findCaptures} from './captures.ts'
import {chooseCapture} from './choose.ts'
import type {ArchiveClient} from './client.ts'
import type {ArchiveEndpoints} from './endpoints.ts'
import {archiveKey, type Want} from './want.ts'

/** What was found of an address. */
export interface FoundCopy {
  want: Want
  copy: ArchivedCopy | null
}

/**
 * Look for copies, all addresses of a host at once: the index is asked for the whole host first, and where that is too
 * much, for the next parts of the path one by one. Where the index fails, each address is asked for in the simple way.
 *
 * *Errors*: none of the archive's; throws the reason of the signal.
 */
export async function* findCopies(
  wants: readonly Want[],
  endpoints: ArchiveEndpoints,
  client: ArchiveClient
): AsyncGenerator<FoundCopy> {
  for (const batch of Map.groupBy(wants, ({url}) => prefixOf(url, 0)).values()) yield* findIn(batch, 0)

  async function* findIn(batch: readonly Want[], depth: number): AsyncGenerator<FoundCopy> {
    const [first] = batch
    if (!first) return
    const isSingle = new Set(batch.map(({url}) => archiveKey(url))).size === 1
    const query = {
      url: isSingle ? first.url : prefixOf(first.url, depth),
      isPrefix: !isSingle,
      isFilesOnly: batch.every(({isFile}) => isFile)
    }
    let captures: Capture[] | null
    try {
      captures = await findCaptures(query, endpoints.index, client)
    } catch (error) {
      if (!(error instanceof LinkFault)) throw error
      for (const want of batch) yield {want, copy: await tryAvailable(want)}
      return
    }
    if (captures === null && depth <= depthOf(batch)) {
      const parts = Map.groupBy(batch, ({url}) => prefixOf(url, depth + 1))
      for (const part of parts.values()) yield* findIn(part, depth + 1)
      return
    }
    const byKey = Map.groupBy(captures ?? [], ({original}) => archiveKey(original))
    for (const want of batch) {
      const capture = chooseCapture(byKey.get(archiveKey(want.url)) ?? [], want)
      yield {want, copy: capture ? toCopy(capture) : null}
    }
  }

  async function tryAvailable(want: Want): Promise<ArchivedCopy | null> {
    try {
      return await findAvailable(want, endpoints.available, client)
    } catch (error) {
      if (error instanceof LinkFault) return null
      throw error
    }
  }

  function toCopy({original, timestamp}: Capture): ArchivedCopy {
    return {url: `${endpoints.replay}${timestamp}/${original}`, timestamp}
  }
}

function depthOf(batch: readonly Want[]): number {
  return Math.max(...batch.map(({url}) => new URL(url).pathname.split('/').length))
}

/**
 * The host and the first parts of the path; of an address that has no more parts, the whole of it.
 *
 * *Shape*: `prefixOf('http://a.org/b/c/d.zip', 1)` is `a.org/b/`.
 */
function prefixOf(url: string, depth: number): string {
  const {host, pathname, search} = new URL(url)
  const parts = pathname.split('/').slice(1)
  const directories = parts.slice(0, Math.min(depth, parts.length - 1))
  const isWhole = depth >= parts.length
  return `${host}/${directories.map((part) => `${part}/`).join('')}${isWhole ? (parts.at(-1) ?? '') + search : ''}`
}
