import {tryAddress} from '../address.ts'
import {expect} from '../expectation.ts'
import type {PlannedLink} from '../plan/planned-link.ts'
import {isFine, type LinkResult} from '../result.ts'
import type {ArchiveClient} from './client.ts'
import type {ArchiveEndpoints} from './endpoints.ts'
import {findCopies} from './find-copies.ts'
import type {Want} from './want.ts'

export interface LookUpOptions {
  endpoints: ArchiveEndpoints
  client: ArchiveClient
  signal: AbortSignal
  record(result: LinkResult): void
  onProgress?: ((done: number, total: number, stage: 'copies') => void) | undefined
}

/** Look for archived copies of what is not fine, and put them into the results. Ends early when the signal aborts. */
export async function lookUpCopies(
  links: readonly PlannedLink[],
  results: ReadonlyMap<string, LinkResult>,
  {endpoints, client, signal, record, onProgress}: LookUpOptions
): Promise<void> {
  const wants = links.flatMap((link) => {
    const result = results.get(link.url)
    return result && isLost(result) ? toWant(link) : []
  })
  let done = 0
  try {
    for await (const {want, copy} of findCopies(wants, endpoints, client)) {
      const result = results.get(want.url)
      if (copy && result) record({...result, archive: copy})
      onProgress?.(++done, wants.length, 'copies')
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

function isLost({verdict, archive}: LinkResult): boolean {
  return !isFine(verdict) && verdict !== 'skipped' && verdict !== 'unchecked' && archive === null
}

function toWant(link: PlannedLink): Want[] {
  const {url} = tryAddress(link.url)
  if (!url) return []
  const {fileName, sizes} = expect(url, link.stated)
  return [{url: link.url, date: link.date, isFile: fileName !== null, sizes}]
}
