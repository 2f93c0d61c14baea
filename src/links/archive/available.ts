import type {ArchivedCopy} from '../result.ts'
import type {ArchiveClient} from './client.ts'
import type {Want} from './want.ts'

/**
 * Ask for the nearest capture of one address: the simple way, that knows nothing of types and sizes.
 *
 * *Errors*: throws `LinkFault` when the archive does not answer properly.
 */
export async function findAvailable(want: Want, endpoint: URL, client: ArchiveClient): Promise<ArchivedCopy | null> {
  const url = new URL(endpoint)
  url.searchParams.set('url', want.url)
  if (want.date !== null) url.searchParams.set('timestamp', want.date.replaceAll('-', ''))
  const answer = (await client.getJson(url)) as Answer | undefined
  const closest = answer?.archived_snapshots?.closest
  const isGood = closest?.available === true && /^2/.test(String(closest.status ?? '200'))
  if (!isGood || typeof closest.url !== 'string' || typeof closest.timestamp !== 'string') return null
  return {url: closest.url, timestamp: closest.timestamp}
}

interface Answer {
  archived_snapshots?: {closest?: {available?: unknown; status?: unknown; url?: unknown; timestamp?: unknown}}
}
