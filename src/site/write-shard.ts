import {hash} from 'node:crypto'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileOf} from './address.ts'
import {pageKinds} from './kinds.ts'
import {Page} from './page-kind.ts'
import {planShards, type Shard} from './shard.ts'
import {Site, type SiteFacts} from './site.ts'
import type {SiteMemory} from './site-memory.ts'
import type {Source, SourceFolders} from './source.ts'
import {writePages} from './write-pages.ts'

/** What a thread needs to know to write shards; it must survive being sent to one. */
export interface ShardSetup {
  facts: SiteFacts
  folders: SourceFolders
  /** Folder that pages are written to. */
  temporary: string
  /** Folder of the last site. */
  out: string
  known: SiteMemory
}

export interface ShardResult {
  /** Of each page of the shard, written or not. */
  digests: [address: string, digest: string][]
  writtenCount: number
}

/** Write shards as long as there are some that nobody has taken; `take` gives the number of the next one. */
export async function* writeShards(
  setup: ShardSetup,
  source: Source,
  take: () => number
): AsyncGenerator<ShardResult, undefined> {
  const shards = planShards(pageKinds, source)
  for (let shard = shards[take()]; shard; shard = shards[take()]) yield await writeShard(shard, setup, source)
}

/** Take one shard after the other, each only once among all threads that share the counter. */
export function takeShards(taken: SharedArrayBuffer): () => number {
  const counter = new Int32Array(taken)
  return () => Atomics.add(counter, 0, 1)
}

async function writeShard(shard: Shard, setup: ShardSetup, source: Source): Promise<ShardResult> {
  const site = new Site(setup.facts)
  const digests = new Map<string, string>()
  const pages: Record<string, Page[]> = Object.fromEntries(pageKinds.map(({name}) => [name, []]))
  let writtenCount = 0
  for (const {kind: name, from, to} of shard.pages) {
    const kind = pageKinds.find((candidate) => candidate.name === name)
    if (!kind) throw new Error(`No kind of page is named ${name}`)
    for (const {address, key} of source.once(kind.plan).slice(from, to)) {
      const load = (): unknown => {
        const view = kind.load(source, key, site)
        digests.set(address, digestOf(kind.essence?.(view) ?? JSON.stringify(view)))
        return view
      }
      const known = setup.known.get(address)
      if (known && existsSync(join(setup.out, fileOf(address)))) {
        load()
        if (digests.get(address) === known) continue
      }
      const print = (): unknown => {
        const view = load()
        if (kind.data) writeBeside(setup.temporary, address, kind.data(view))
        return view
      }
      pages[name]?.push(new Page(address, print))
      writtenCount++
    }
  }
  if (writtenCount > 0) await writePages({site, pages}, setup.temporary)
  // The digest is wanted also of a page whose template shows nothing of its view.
  for (const page of Object.values(pages).flat()) if (!digests.has(page.address)) page.view()
  return {digests: [...digests], writtenCount}
}

/** Short, for it is kept of every page; no defence, only a sign of change. */
function digestOf(essence: string): string {
  return hash('sha1', essence, 'base64url').slice(0, 12)
}

/** The data of a page, as a file beside it. */
function writeBeside(folder: string, address: string, json: string): void {
  const file = join(folder, dirname(fileOf(address)), 'index.json')
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, json)
}
