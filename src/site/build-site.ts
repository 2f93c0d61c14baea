import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {writeChunksOnThread} from '../dataset/browser/index.ts'
import {buildAssets} from './assets.ts'
import {pageKinds} from './kinds.ts'
import {discardUnfinished, publish, temporaryFolder} from './publish.ts'
import {type ShardCrew, startShards} from './run-shards.ts'
import {planShards} from './shard.ts'
import type {SiteFacts} from './site.ts'
import {writeSiteFiles} from './site-files.ts'
import {readSiteMemory, writeSiteMemory} from './site-memory.ts'
import {openSource} from './source.ts'
import {templateDigest} from './template-digest.ts'

export interface SiteOptions {
  /** Folder that the site is written to; its `data` folder holds the dataset already. */
  out: string
  /** Folder of the build memory; the site keeps there what it wrote last. */
  workFolder: string
  title: string
  /** Scheme and host of the published site, without a last slash. */
  baseUrl: string
  /** Folder on that host, with a slash at both ends. */
  pathPrefix: string
  /** Threads to use; by default as many as the machine has cores. */
  jobs?: number
  /** Told the pages done so far and all of them. */
  onProgress?: (done: number, total: number) => void
  /** Ends the build; what was written before stays as it was. */
  signal?: AbortSignal
}

/** What a build did. */
export interface SiteReport {
  pageCount: number
  /** Pages that were written; the others were the same in the last build. */
  writtenCount: number
  removedCount: number
}

/** So many articles are done sooner by one thread: another one has to load its code and read the lists first. */
const articlesWithoutThreads = 1000

/**
 * Write the site of a dataset.
 *
 * Pages go to a temporary folder within `out` and move to their places when all are there, so an interrupted build
 * leaves the last site whole. Only what differs from the last build is printed again.
 */
export async function buildSite(options: SiteOptions): Promise<SiteReport> {
  const {out, workFolder, title, baseUrl, pathPrefix, onProgress, signal} = options
  const folders = {data: join(out, 'data'), work: workFolder}
  const temporary = temporaryFolder(out)
  discardUnfinished(temporary)
  const source = openSource(folders)
  let crew: ShardCrew | undefined
  try {
    const {assets, files: assetFiles} = await buildAssets(temporary)
    const articleCount = source.first<{count: number}>('SELECT count(*) AS count FROM articles')?.count ?? 0
    const facts: SiteFacts = {title, baseUrl, pathPrefix, articleCount, assets}
    const memory = readSiteMemory(workFolder, templateDigest(facts))
    const jobs = articleCount > articlesWithoutThreads ? (options.jobs ?? availableParallelism()) : 1
    crew = startShards({facts, folders, temporary, out, known: memory}, jobs)
    const chunks = writeChunksOnThread(folders.data, workFolder, signal)
    // It is awaited below; it may fail before that.
    chunks.catch(() => {})
    const total = planShards(pageKinds, source)
      .flatMap(({pages}) => pages)
      .reduce((sum, {from, to}) => sum + to - from, 0)
    const digests = new Map<string, string>()
    let done = 0
    let writtenCount = 0
    for await (const result of crew.run(source, signal)) {
      for (const [address, digest] of result.digests) digests.set(address, digest)
      done += result.digests.length
      writtenCount += result.writtenCount
      onProgress?.(done, total)
    }
    const files = [...writeSiteFiles({source, facts, addresses: digests.keys(), out: temporary}), ...assetFiles]
    for (const file of files) digests.set(file, '')
    await chunks
    publish(temporary, out, writtenCount === total)
    const removedCount = writeSiteMemory(workFolder, out, templateDigest(facts), digests, memory)
    return {pageCount: total, writtenCount, removedCount}
  } finally {
    await crew?.end()
    source.close()
    discardUnfinished(temporary)
  }
}
