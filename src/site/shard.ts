import type {PageKind} from './page-kind.ts'
import type {Source} from './source.ts'

/** A part of the pages that one run of Eleventy writes: for each kind, which of its planned pages. */
export interface Shard {
  pages: {kind: string; from: number; to: number}[]
}

/**
 * Pages of one run. Eleventy holds the text of all pages of a run until its end, so runs are short, and memory does not
 * grow with the corpus; starting a run costs some tens of milliseconds.
 */
const pagesPerShard = 1500

/** Cut the pages of all kinds into shards. */
export function planShards(kinds: readonly PageKind[], source: Source): Shard[] {
  const shards: Shard[] = []
  let current: Shard = {pages: []}
  let room = pagesPerShard
  for (const kind of kinds) {
    const count = source.once(kind.plan).length
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + room)
      current.pages.push({kind: kind.name, from, to})
      room -= to - from
      from = to
      if (room > 0) continue
      shards.push(current)
      current = {pages: []}
      room = pagesPerShard
    }
  }
  if (current.pages.length > 0) shards.push(current)
  return shards
}
